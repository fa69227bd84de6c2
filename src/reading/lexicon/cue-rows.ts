/**
 * The verbs, and some adjectives, that attribute: one line each. To teach the reader a verb, add a line here and run the build.
 *
 * A line reads  `lemma [words after it]: frames and flags`. Words after the verb belong to the cue ("point out", "call for");
 * `~` among them stands for up to three words of a noun phrase ("express ~ concern about").
 *
 * Frames, what may hold the content:
 *   quote          a quotation, after the cue or before it
 *   left           the content may stand before the cue or around it: C, S said · C1, S said, C2
 *   that, zero     a clause with `that`, or without
 *   wh             a clause with who, what, whether, if, how …
 *   to, ing        an infinitive with `to`, a gerund
 *   np             a noun phrase
 *   prep:a,b       one of the prepositions, which belongs to the cue, and a noun phrase, gerund or wh clause
 *   someone-that   the party addressed, then a clause or quotation: told X that, assured X, “…”
 *   someone-to     the party addressed, then an infinitive: urged X to
 *   accuse-of:a,b  the party concerned, then one of the prepositions and the content: accuse X of, blame X for, warn X about
 *   as             somebody or something, then `as` and the content: describe X as
 *   as-saying      cited X as saying: the source is the object
 *   naming         somebody or something, then what it is called: called X a liar, dubbed X “…”
 *   passive        is said to, is believed to: the cue is passive and nobody need be named
 *   says           short for: quote left that zero
 *
 * Flags:
 *   noun           the base or -s form is more often a noun: report, claim, call
 *   ambiguous      the verb more often means something else: read, put, continue, charge
 *   deed           with a noun phrase it does something more than it says something: slam, praise, endorse, sign
 * */
export type Stance = 'neutral' | 'assert' | 'deny' | 'demand' | 'warn' | 'accuse' | 'promise' | 'ask' | 'urge' | 'doubt' | 'other';
export type Act = 'speech' | 'attitude';

export interface CueGroup {
  readonly stance: Stance;
  readonly act: Act;
  readonly lines: string;
}

export const cueGroups: readonly CueGroup[] = [
  { stance: 'neutral', act: 'speech', lines: `
    add: says wh
    allude: prep:to
    allude to: np
    answer: quote left that zero np noun
    bark: quote left ambiguous
    bellow: says
    blog: says prep:about noun
    blurt: says
    blurt out: says np
    breathe: quote left ambiguous
    brief: someone-that accuse-of:on,about noun
    broadcast: np that noun
    chant: quote left np that noun
    chat: prep:about noun
    chime in: says
    chip in: quote left
    chronicle: np wh noun
    chuckle: quote left
    cite: np as-saying that as
    clarify: says np wh
    coin: np ambiguous
    comment: says prep:on,about noun
    communicate: that np
    confide: says prep:to
    continue: quote left that ambiguous
    convey: np that
    crack: quote left ambiguous
    croon: quote left
    cry: quote left that noun ambiguous
    cry out: quote left
    deadpan: quote left
    detail: np wh noun
    dictate: np quote
    discuss: np wh ing
    document: np wh that noun
    drawl: quote left
    e-mail: quote left someone-that noun
    echo: quote left np that ambiguous
    elaborate: quote left prep:on
    email: quote left someone-that noun
    enthuse: says
    enumerate: np
    exclaim: says
    explain: says np wh
    expound: prep:on
    gasp: quote left noun
    giggle: quote left
    go on: quote left
    grin: quote left
    growl: quote left
    gush: quote left that
    hint: says prep:at noun
    hiss: quote left
    holler: quote left
    imply: that zero np left
    indicate: says np wh
    inform: someone-that accuse-of:of,about
    interject: quote left that
    interrupt: quote left
    intone: quote left
    jest: quote left that
    joke: says prep:about noun
    kid: quote left ambiguous
    laugh: quote left
    list: np as noun
    marvel: says prep:at
    mention: that np ing left quote
    mention to: that
    message: quote left someone-that noun
    mouth: quote left np noun
    mumble: says
    murmur: says
    muse: says prep:about,on
    mutter: says
    narrate: np quote left
    nod: quote left ambiguous
    note: says np wh noun
    notify: someone-that accuse-of:of,about
    observe: says np wh
    outline: np wh noun
    own up: prep:to
    paraphrase: np quote
    pass along: np that
    pass on: np that
    pen: np quote noun
    phrase: np noun
    pipe up: quote left
    post: says np prep:about,on noun
    present: np as ambiguous
    put: np ambiguous
    put in: quote left ambiguous
    put it: quote left that
    quip: says
    quote: np as-saying that noun
    read: quote left that ambiguous
    read out: np quote
    reason: says noun
    recall: says np ing wh
    recite: np quote left
    reckon: says
    recount: says np wh noun
    reference: np noun
    refer: prep:to
    refer to: np as
    reflect: quote left that prep:on,upon ambiguous
    relate: that wh np ambiguous
    relay: np that
    remark: says prep:on,upon,about noun
    remember: that zero np ing wh quote left
    remind: someone-that someone-to accuse-of:of,about quote left
    reminisce: quote left that prep:about
    repeat: quote left that zero np
    reply: says prep:to,with noun
    report: says np ing as-saying passive prep:on noun
    report back: that
    respond: says prep:to,with
    retell: np wh
    retort: says
    retweet: np quote noun
    riff: prep:on noun
    riposte: quote left noun
    say: says wh prep:of,about passive
    scream: says noun
    scribble: np quote
    share: that np quote left ambiguous
    shoot back: says
    shout: says prep:at noun
    shrug: quote left ambiguous
    sigh: quote left noun
    signal: that np to wh left noun
    smile: quote left
    snap: quote left ambiguous
    snap back: quote left
    speak: prep:of,about,on
    speak up: prep:about,for
    speak out: prep:about,on
    specify: that wh np
    spell out: np wh that
    state: says np wh noun
    suggest: says np ing wh
    summarise: says np wh
    summarize: says np wh
    sum up: quote left np that
    talk: prep:about,of,up
    talk over: np
    telephone: someone-that noun
    tell: quote left someone-that someone-to accuse-of:about,of prep:of passive
    tell ~ story: that np
    tease: quote left np ambiguous
    text: quote left someone-that noun
    theorise: says
    theorize: says
    touch on: np
    touch upon: np
    translate: np as ambiguous
    tweet: says np prep:about,at noun
    type: quote left noun
    update: accuse-of:on,about noun
    utter: np quote left
    voice: np noun
    weigh in: quote left that prep:on
    whisper: says np noun
    wisecrack: quote left
    write: says wh np prep:about,of
    yell: says prep:at noun
    according to: np left
    in the words of: np left
  ` },
  { stance: 'assert', act: 'speech', lines: `
    acknowledge: says np ing wh
    admit: says np ing prep:to
    affirm: says np
    announce: says np wh
    argue: says np wh prep:for,against
    assert: says np
    attest: says prep:to
    aver: says
    avow: says np
    boast: says np prep:about,of
    brag: says prep:about,of
    certify: that np as
    claim: says np to noun
    claim ~ credit for: np ing
    claim responsibility for: np ing
    concede: says np
    conclude: says ambiguous
    confess: says np prep:to
    confirm: says np wh
    contend: says
    crow: says prep:about
    declare: says np naming wh
    disclose: says np wh
    divulge: that np wh
    emphasise: says np wh
    emphasize: says np wh
    estimate: says np noun passive
    forecast: says np noun
    foretell: that np
    gloat: says prep:about,over
    highlight: np that wh noun
    insist: says prep:on,upon
    issue ~ statement: quote that
    leak: that np noun
    lecture: that quote left prep:on,about noun
    maintain: says ambiguous
    make clear: that wh np zero quote left
    make it clear: that wh zero quote left
    make it plain: that wh
    make known: that np
    make plain: that wh np
    make ~ argument: that prep:for
    make ~ case: that prep:for
    make ~ point: that prep:of ing
    make public: np that
    opine: says prep:on,about
    pen ~ letter: that quote prep:to
    plead guilty: prep:to
    plead not guilty: prep:to
    point out: says np wh
    point to: np
    point: prep:to ambiguous
    posit: that zero np left
    postulate: that zero np
    preach: says np prep:about noun
    predict: says np wh passive
    proclaim: says np naming
    profess: that np to left
    project: that zero np passive noun
    promulgate: np that
    pronounce: that quote left np naming
    prophesy: says
    publicise: np that
    publicize: np that
    publish: np noun ambiguous
    put forth: np that
    put forward: np that
    put out ~ statement: quote that
    reaffirm: says np
    reassert: says np
    reconfirm: says np
    reiterate: says np
    release: np noun ambiguous
    release ~ statement: quote that
    restate: says np
    reveal: says np wh passive
    set forth: np wh
    set out: np wh ambiguous
    lay out: np wh
    stipulate: that np
    stress: says np wh noun
    swear: says to prep:to,by ambiguous
    telegraph: that np noun
    testify: says prep:about,to
    tout: np as that wh
    trumpet: np that as noun
    underline: says np wh
    underscore: says np wh
    unveil: np ambiguous
    verify: that np wh
    vouch for: np
    draw attention to: np
    call attention to: np
  ` },
  { stance: 'deny', act: 'speech', lines: `
    back away from: np ing
    backpedal: prep:on,from
    backtrack: prep:on,from
    balk: prep:at
    balk at: np ing
    bristle: prep:at quote left that
    brush aside: np as
    brush off: np as
    contest: np that wh noun
    contradict: np that
    counter: says np noun
    debunk: np
    decline: to np noun ambiguous
    demur: quote left that
    deny: says np ing to
    disagree: that prep:with,on quote left
    disavow: np ing
    disclaim: np that
    disown: np
    dismiss: np as that
    dispute: that np wh noun
    distance ~ from: np
    downplay: np wh
    explain away: np
    fire back: says
    hit back: says prep:at
    knock down: np ambiguous
    laugh off: np as
    minimise: np
    minimize: np
    object: says prep:to noun
    play down: np
    pooh-pooh: np
    push back: quote left that prep:against,on
    rebuff: np noun
    rebut: says np
    recant: np that
    refuse: to np noun
    refute: says np
    reject: that np as quote left
    renounce: np
    repudiate: np
    retract: np
    rule out: np ing that
    scoff: says prep:at
    scoff at: np
    shoot down: np ambiguous
    shrug off: np as
    shut down: np ambiguous
    strike back: quote left
    swat away: np
    walk back: np
    wave away: np
    wave off: np
    take exception to: np
    take issue with: np wh
    make no mention of: np
  ` },
  { stance: 'demand', act: 'speech', lines: `
    command: someone-to that quote left np noun
    decree: that np noun
    demand: that to np wh zero quote left noun
    direct: someone-to that ambiguous
    forbid: someone-to np that
    insist on: np ing
    instruct: someone-to that quote left
    mandate: that np noun
    order: someone-to that np quote left noun
    prescribe: np that
    rule: that zero quote left ambiguous
    summon: np someone-to
  ` },
  { stance: 'warn', act: 'speech', lines: `
    admonish: quote left someone-that someone-to that
    alert: someone-that accuse-of:to,about,of noun
    caution: says someone-that someone-to prep:against,about accuse-of:against,about noun
    forewarn: that someone-that
    raise ~ alarm: that prep:about,over
    raise the possibility: that prep:of
    raise the prospect: that prep:of
    raise the specter: that prep:of
    raise the spectre: that prep:of
    sound ~ alarm: that prep:about,over,on
    threaten: to that zero np quote left accuse-of:with
    warn: says someone-that someone-to prep:of,about,against accuse-of:of,about,against,off
  ` },
  { stance: 'accuse', act: 'speech', lines: `
    accuse: accuse-of:of quote left passive
    allege: says np passive
    arraign: accuse-of:on
    blame: accuse-of:for,on np quote left noun
    call out: np accuse-of:for,on quote left
    charge: that zero quote left accuse-of:with noun ambiguous
    fault: np accuse-of:for noun
    impeach: np accuse-of:for
    implicate: np accuse-of:in
    indict: accuse-of:for,on ambiguous
    insinuate: says
    level ~ accusation: that prep:of,at
    pin ~ blame: prep:on
    point ~ finger at: np
    put ~ blame on: np
  ` },
  { stance: 'promise', act: 'speech', lines: `
    agree: that to np prep:with,on,to quote left
    assure: someone-that accuse-of:of quote left
    commit: prep:to to ambiguous
    consent: to prep:to noun
    give ~ assurance: that
    give ~ word: that
    guarantee: that zero np noun
    offer: to np quote left noun
    pledge: to that zero np quote left someone-to noun
    promise: to that zero np someone-that someone-to quote left prep:on noun
    reassure: someone-that accuse-of:of,about quote left
    undertake: to that ambiguous
    volunteer: to that quote left noun
    vow: to that zero np quote left noun
    accept: that np ambiguous
    make ~ promise: that to
  ` },
  { stance: 'ask', act: 'speech', lines: `
    ask: wh quote left someone-to someone-that to that np prep:for,about,of
    ask for: np
    enquire: wh quote left prep:about,into
    inquire: wh quote left prep:about,into
    interrogate: np accuse-of:about
    invite: someone-to np ambiguous
    grill: np accuse-of:about,on
    petition: someone-to prep:for noun
    pose ~ question: wh quote prep:of
    pray: that prep:for quote left
    press: someone-to accuse-of:on,about ambiguous
    query: wh np quote left noun
    quiz: np accuse-of:about,on noun
    raise ~ issue: prep:of wh
    raise ~ question: prep:of wh
    request: that np to someone-to noun
    solicit: np
    wonder aloud: wh that quote left prep:about
    demand to know: wh quote left
  ` },
  { stance: 'urge', act: 'speech', lines: `
    advise: someone-to that ing someone-that accuse-of:on,against prep:against quote left
    advocate: np ing that prep:for noun
    agitate: prep:for
    appeal: prep:for,to noun
    appeal for: np
    argue against: np ing
    argue for: np ing
    beg: someone-to quote left that prep:for to
    beseech: someone-to quote left
    call for: np ing to
    call on: someone-to np
    call upon: someone-to np
    campaign: prep:for,against noun
    coax: someone-to
    cajole: someone-to
    convince: someone-that someone-to accuse-of:of
    counsel: someone-to that quote left prep:against noun
    encourage: someone-to np ing
    entreat: someone-to quote left
    exhort: someone-to quote left
    goad: someone-to
    implore: someone-to quote left that
    lobby: someone-to prep:for,against noun
    nudge: someone-to noun
    persuade: someone-that someone-to
    petition for: np
    plead: that quote left prep:for,with to
    press for: np
    pressure: someone-to noun
    prod: someone-to
    propose: that to np ing quote left
    push: someone-to prep:for ambiguous noun
    push for: np
    recommend: that np ing someone-to to quote left
    urge: someone-to that np quote left noun
    make ~ plea: prep:for that
    make ~ appeal: prep:for to
  ` },
  { stance: 'doubt', act: 'speech', lines: `
    call into question: np wh
    cast ~ doubt on: np wh
    challenge: np wh someone-to accuse-of:on,over,about noun ambiguous
    express ~ doubt: that prep:about wh
    question: wh np that quote left noun
    raise ~ doubts: prep:about that
    raise ~ doubts about: np wh
    raise ~ questions: prep:about,over
    raise ~ questions about: np wh
    second-guess: np
    speculate: says wh prep:about,on
    throw ~ doubt on: np wh
  ` },
  { stance: 'other', act: 'speech', lines: `
    acclaim: np as deed noun
    applaud: np accuse-of:for wh deed quote left
    apologise: prep:for,to to quote left that
    apologize: prep:for,to to quote left that
    assail: np as accuse-of:for,over deed
    attack: np as accuse-of:for,over deed noun
    back: np deed noun ambiguous
    badmouth: np deed
    bash: np as accuse-of:for deed
    belittle: np as deed
    bemoan: that np wh quote left
    berate: np accuse-of:for deed quote left
    blast: np as accuse-of:for,over deed noun quote left
    boo: np deed
    brand: naming as noun
    call: naming quote np ambiguous noun
    carp: that prep:about
    castigate: np accuse-of:for as deed
    celebrate: np deed ambiguous
    censure: np accuse-of:for deed noun
    champion: np deed noun
    characterise: as
    characterize: as
    chastise: np accuse-of:for deed quote left
    cheer: np deed noun quote left
    chide: np accuse-of:for deed quote left
    come out against: np
    come out for: np
    come out in favor of: np
    come out in favour of: np
    come out in support of: np
    commend: np accuse-of:for as deed
    compare: accuse-of:to,with
    complain: says prep:about,of,to
    compliment: np accuse-of:on,for deed noun
    condemn: np as accuse-of:for wh
    congratulate: accuse-of:on,for np deed
    contrast: accuse-of:with noun ambiguous
    credit: accuse-of:with,for np noun
    criticise: np as accuse-of:for,over wh
    criticize: np as accuse-of:for,over wh
    critique: np deed noun
    curse: np quote left noun
    decry: np as wh that
    defend: np as deed
    demonise: np deed
    demonize: np deed
    denigrate: np as deed
    denounce: np as accuse-of:for wh
    depict: as np
    describe: as np wh
    deplore: np that wh
    deride: np as accuse-of:for deed
    diss: np deed
    disparage: np as deed
    dub: naming
    endorse: np deed
    equate: accuse-of:with,to
    eulogise: np as
    eulogize: np as
    excoriate: np accuse-of:for as deed
    express: np
    express ~ concern: that prep:about,over
    express ~ concern about: np wh
    express ~ confidence: that prep:in
    express ~ hope: that prep:for
    express ~ regret: that prep:for,over,about
    express ~ support for: np
    extol: np as deed
    fume: says prep:about,at,over
    fulminate: prep:against,about quote left
    go after: np deed
    greet: np deed
    gripe: says prep:about noun
    groan: quote left that noun
    grouse: says prep:about
    grumble: says prep:about
    hail: np as deed quote left
    hammer: np accuse-of:for,over deed noun ambiguous
    heap ~ praise on: np
    heckle: np quote left deed
    herald: np as noun
    hit: np accuse-of:for,over deed noun ambiguous
    hit out: prep:at,against quote left
    hit out at: np
    honor: np deed noun
    honour: np deed noun
    impugn: np deed
    insult: np quote deed noun
    introduce: as np ambiguous
    inveigh: prep:against
    jeer: quote left np deed
    knock: np accuse-of:for deed noun ambiguous
    label: naming as noun
    lambast: np as accuse-of:for,over deed
    lambaste: np as accuse-of:for,over deed
    lament: says np wh
    lampoon: np as deed
    lash out: prep:at,against,over quote left
    lash out at: np
    laud: np as accuse-of:for deed
    lay into: np
    lie: prep:about ambiguous
    light into: np
    liken: accuse-of:to
    malign: np deed
    moan: says prep:about noun
    mock: np as accuse-of:for wh
    mourn: np that quote left
    needle: np accuse-of:about,over deed noun
    nickname: naming noun
    nominate: np as deed
    paint: as ambiguous
    pan: np as deed noun
    pay tribute to: np
    pillory: np accuse-of:for deed
    portray: as np
    praise: np as accuse-of:for wh noun
    promote: np as deed ambiguous
    protest: that quote left np prep:against,about noun
    rage: quote left that prep:against,at,about noun
    rail: prep:against,about,at noun
    rail against: np
    rant: quote left that prep:about,against,at noun
    rap: np accuse-of:for deed noun ambiguous
    rave: quote left that prep:about
    rebuke: np accuse-of:for deed noun quote left
    recast: as
    regret: that np ing to quote left noun
    rejoice: says prep:over,at
    reprimand: np accuse-of:for deed noun
    reproach: np accuse-of:for deed noun
    rib: np accuse-of:about deed noun
    ridicule: np as accuse-of:for deed noun
    rip: np accuse-of:for,over as deed noun
    rip into: np
    roast: np deed noun
    salute: np as deed noun
    savage: np as deed noun
    say thanks: prep:to,for
    scold: np accuse-of:for quote left deed
    scorn: np as deed noun
    shame: np deed noun
    side with: np
    sign: np deed noun ambiguous
    single out: np accuse-of:for,as
    skewer: np as accuse-of:for deed
    slam: np as accuse-of:for,over deed quote left
    slate: np as deed noun
    smear: np as deed noun
    snarl: quote left
    sneer: says prep:at
    snipe: quote left prep:at
    sound off: prep:on,about,against quote left
    spar: prep:over,with noun
    speak highly of: np
    speak out against: np
    stand by: np
    style: naming as noun ambiguous
    swipe: quote left prep:at noun
    take aim at: np
    take ~ jab at: np
    take ~ shot at: np
    take ~ stance: prep:on,against
    take ~ swipe at: np
    take to task: np accuse-of:for
    talk up: np
    tangle: prep:over,with noun
    taunt: np quote left deed noun
    tear into: np
    term: naming noun
    thank: accuse-of:for np quote left deed
    thunder: quote left that noun
    toast: np deed noun
    trash: np deed noun
    troll: np deed noun
    upbraid: np accuse-of:for deed
    vent: quote left that prep:about noun
    veto: np deed noun
    vilify: np as deed
    wax: quote ambiguous noun
    welcome: np as deed quote left
    whine: says prep:about
    zing: np deed
  ` },
  { stance: 'neutral', act: 'attitude', lines: `
    appear: to that ambiguous
    assess: np that wh
    assume: that zero np passive
    be aware: that prep:of
    believe: that zero np left prep:in passive
    calculate: that zero np
    class: as noun ambiguous
    classify: as naming
    conceive: prep:of that
    consider: naming np ing that wh as passive
    contemplate: ing np wh
    debate: wh np ing noun
    deduce: that
    deem: naming that passive
    detect: np that
    determine: that wh np
    discern: that np
    discover: that wh np zero
    envisage: np ing that
    envision: np ing that as
    evaluate: np wh
    expect: that to zero np someone-to passive left
    feel: that zero np ambiguous
    feel like: zero np
    figure: that zero left noun
    figure out: wh that
    find: that naming np passive left ambiguous
    find out: that wh
    focus on: np wh ing
    forget: that wh np to
    foresee: that np
    gather: that ambiguous
    guess: that zero wh left noun
    hear: that zero np prep:of,about ambiguous
    hold: that ambiguous noun
    hypothesise: that
    hypothesize: that
    identify: as np ambiguous
    illustrate: that wh np
    imagine: that np ing wh
    infer: that np
    interpret: as np
    judge: that naming wh noun
    know: that zero wh np prep:about,of as passive left
    learn: that wh prep:of,about zero
    look at: np wh ambiguous
    look for: np
    mean: that zero to ambiguous noun
    mull: np ing wh prep:over
    mull over: np
    name: naming as noun ambiguous
    notice: that wh np zero noun
    perceive: as that np passive
    ponder: np wh ing
    prove: that np passive ambiguous
    rank: as np noun ambiguous
    rate: as np noun ambiguous
    realise: that wh np zero
    realize: that wh np zero
    recognise: that wh np as
    recognize: that wh np as
    regard: as np passive
    see: that as np wh ing ambiguous
    seem: to that ambiguous
    seem like: np zero
    sense: that np noun
    show: that wh np zero left noun ambiguous
    suppose: that zero passive
    surmise: that left noun
    suspect: that zero np accuse-of:of passive noun
    take into account: np
    think: that zero np prep:of,about left passive wh
    think about: np ing wh
    think of: np ing as
    treat: as noun ambiguous
    trust: that np prep:in noun
    understand: that wh np zero passive left
    view: as np ing passive noun
    watch: np ambiguous noun
    weigh: np ing wh ambiguous
    witness: np noun ambiguous
    figure on: np ing
    bet: that zero prep:on noun ambiguous
    bank on: np ing
    count on: np ing
    rely on: np ambiguous
    presume: that zero passive
    anticipate: that np ing passive
    make sense of: np
    take note: that prep:of
    come to believe: that zero
  ` },
  { stance: 'promise', act: 'attitude', lines: `
    aim: to prep:at,for noun
    aspire: to prep:to
    choose: to np ambiguous
    decide: to that wh prep:on,against zero
    elect: to ambiguous
    intend: to that np ing
    opt: to prep:for,against
    plan: to prep:on,for ing np noun
    prepare: to ambiguous
    resolve: to that noun ambiguous
    seek: to np
    strive: to prep:for
    vote: to that prep:for,against noun
    be committed: to prep:to
    be determined: to that
    be prepared: to
    be ready: to
    be willing: to
  ` },
  { stance: 'ask', act: 'attitude', lines: `
    wonder: wh left quote prep:about noun
    be curious: wh prep:about to
  ` },
  { stance: 'urge', act: 'attitude', lines: `
    crave: np noun
    desire: to np that noun
    dream: that prep:of,about noun ambiguous
    hope: that to zero prep:for left noun
    hunger: prep:for noun
    long: to prep:for ambiguous
    look forward: prep:to
    look forward to: np ing
    need: to np ambiguous noun
    prefer: np to that ing
    require: that np to ambiguous
    want: to np someone-to noun
    wish: that zero to prep:for noun
    yearn: to prep:for
    be eager: to prep:for
    be hopeful: that prep:for,about
    be hungry: prep:for
    be keen: to prep:on
  ` },
  { stance: 'doubt', act: 'attitude', lines: `
    doubt: that zero wh np left noun
    distrust: np noun
    fear: that zero np prep:for left passive noun
    mistrust: np noun
    worry: that zero prep:about,over left quote noun
    be afraid: that prep:of to zero
    be anxious: prep:about that
    be apprehensive: prep:about,of
    be cautious: prep:about
    be concerned: that prep:about,with,over
    be doubtful: that prep:about,of wh
    be fearful: that prep:of
    be hesitant: to prep:about
    be leery: prep:of
    be nervous: prep:about that
    be pessimistic: prep:about that
    be reluctant: to
    be sceptical: prep:of,about that
    be skeptical: prep:of,about that
    be suspicious: prep:of,about
    be uncertain: wh prep:about
    be unclear: wh prep:about,on
    be uneasy: prep:about,with
    be unsure: wh prep:of,about
    be wary: prep:of,about
    be worried: that prep:about zero
  ` },
  { stance: 'assert', act: 'attitude', lines: `
    be adamant: that prep:about
    be certain: that prep:of wh zero
    be clear: that prep:about,on wh
    be confident: that prep:in,of,about zero
    be convinced: that prep:of zero
    be positive: that
    be sure: that prep:of,about zero wh
  ` },
  { stance: 'deny', act: 'attitude', lines: `
    object to: np
    oppose: np ing deed
    resist: np ing
    be opposed: prep:to
    be unwilling: to
  ` },
  { stance: 'other', act: 'attitude', lines: `
    abhor: np
    admire: np accuse-of:for wh
    adore: np
    appreciate: np that wh
    approve: prep:of np ambiguous
    begrudge: np
    care: prep:about wh noun
    cherish: np
    covet: np
    despise: np
    detest: np ing
    disapprove: prep:of
    dislike: np ing noun
    dread: np ing that noun
    embrace: np noun
    enjoy: np ing
    envy: np accuse-of:for noun
    favor: np ing noun
    favour: np ing noun
    grieve: that prep:for,over
    hate: np ing to that noun
    idolise: np
    idolize: np
    ignore: np
    like: np ing to wh ambiguous
    loathe: np ing
    love: np ing to wh noun
    mind: that ing np noun ambiguous
    pity: np noun
    relish: np ing noun
    resent: np ing that
    respect: np noun
    revere: np
    root for: np
    stand for: np ambiguous
    support: np ing deed noun
    sympathise: prep:with
    sympathize: prep:with
    tolerate: np ing
    value: np noun
    vote against: np
    vote for: np
    be alarmed: that prep:by,at
    be angry: that prep:about,at,with,over
    be appalled: that prep:by,at
    be ashamed: that prep:of
    be aghast: that prep:at
    be bothered: that prep:by
    be critical: prep:of
    be delighted: that to prep:with,by
    be disappointed: that prep:in,with,by
    be dismayed: that prep:by,at
    be dismissive: prep:of
    be dissatisfied: prep:with
    be divided: prep:on,over
    be enthusiastic: prep:about
    be excited: that prep:about to
    be fond: prep:of
    be frustrated: that prep:by,with
    be furious: that prep:about,at,with,over
    be glad: that to zero prep:about
    be grateful: that prep:for to
    be happy: that to prep:with,about zero
    be impressed: that prep:by,with
    be indifferent: prep:to
    be interested: prep:in to
    be mindful: prep:of that
    be optimistic: that prep:about
    be outraged: that prep:by,at,over
    be outspoken: prep:about,on,against
    be pleased: that to prep:with,by
    be proud: that prep:of to
    be puzzled: prep:by that
    be relieved: that
    be sad: that prep:about
    be saddened: that prep:by
    be satisfied: that prep:with
    be shocked: that prep:by,at
    be silent: prep:on,about
    be sorry: that prep:for,about zero
    be supportive: prep:of
    be surprised: that prep:by,at to
    be sympathetic: prep:to
    be thankful: that prep:for
    be torn: prep:between,over
    be troubled: that prep:by
    be unhappy: that prep:with,about
    be upset: that prep:about,with,by,over
    be vocal: prep:about,in
    be embarrassed: that prep:by
  ` },
];
