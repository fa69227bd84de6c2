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
 *   noun           the base or -s form is a noun too: report, claim, call; the word classes follow this flag
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
    according to: np left
    add: says wh
    address: np noun deed
    air: np noun
    allude: prep:to
    allude to: np
    amplify: np
    answer: quote left that zero np noun
    articulate: np wh that
    bark: quote left ambiguous noun
    bellow: says
    bicker: prep:over,about
    blare: quote left np
    blog: says prep:about noun
    blurt: says
    blurt out: says np
    boom: quote left noun
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
    coin: np ambiguous noun
    comment: says prep:on,about noun
    communicate: that np
    confer: prep:about,on
    confide: says prep:to
    continue: quote left that ambiguous
    convey: np that
    crack: quote left ambiguous noun
    croon: quote left
    cry: quote left that noun ambiguous
    cry out: quote left
    deadpan: quote left
    depose: that
    deliver ~ message: that quote to
    deliver ~ speech: quote prep:on,about
    detail: np wh noun
    dictate: np quote
    discuss: np wh ing
    document: np wh that noun
    drawl: quote left
    dwell on: np wh
    e-mail: quote left someone-that noun
    echo: quote left np that ambiguous noun
    elaborate: quote left prep:on
    elaborate on: np
    email: quote left someone-that noun
    enthuse: says
    enumerate: np
    exclaim: says
    expand on: np
    explain: says np wh
    expound: prep:on
    flag: that np noun
    float: np that noun ambiguous
    gasp: quote left noun
    giggle: quote left
    give evidence: quote that prep:about
    give ~ interview: quote
    go on: quote left
    grin: quote left
    growl: quote left
    gush: quote left that
    harp on: np
    hint: says prep:at noun
    hiss: quote left
    hold forth: prep:on,about
    holler: quote left
    imply: that zero np left
    in the words of: np left
    indicate: says np wh
    inform: someone-that accuse-of:of,about
    interject: quote left that
    interrupt: quote left
    intimate: that quote left ambiguous
    intone: quote left
    jest: quote left that
    joke: says prep:about noun
    kid: quote left ambiguous noun
    laugh: quote left noun
    list: np as noun
    marvel: says prep:at
    mention: that np ing left quote noun
    mention to: that
    message: quote left someone-that noun
    moot: that np
    mouth: quote left np noun
    mumble: says
    murmur: says
    muse: says prep:about,on
    mutter: says
    narrate: np quote left
    nod: quote left ambiguous
    note: says np wh noun
    notify: someone-that accuse-of:of,about
    observe: says wh
    open up about: np
    outline: np wh noun
    own up: prep:to
    paraphrase: np quote
    parrot: np quote noun
    pass along: np that
    pass on: np that
    pen: np quote noun
    phrase: np noun
    pipe up: quote left
    pontificate: prep:on,about
    post: says np prep:about,on noun
    present: np as ambiguous
    put: np ambiguous
    put in: quote left ambiguous
    put it: quote left that
    quip: says
    quote: np as-saying that noun
    react: quote left prep:to ambiguous
    read: quote left that ambiguous
    read out: np quote
    reason: says noun
    recall: says np ing wh noun
    recap: np wh noun
    recite: np quote left
    reckon: says
    recount: says np wh noun
    refer: prep:to
    refer to: np as
    reference: np noun
    reflect: quote left that prep:on,upon ambiguous
    regale: accuse-of:with
    rejoin: quote left
    relate: that wh np ambiguous
    relay: np that
    remark: says prep:on,upon,about noun
    remember: that zero np ing wh quote left
    remind: someone-that someone-to accuse-of:of,about quote left
    reminisce: quote left that prep:about
    repeat: quote left that zero np noun
    reply: says prep:to,with noun
    report: says np ing as-saying passive prep:on noun
    report back: that
    respond: says prep:to,with
    retell: np wh
    retort: says
    retweet: np quote noun
    rhapsodise: quote prep:about
    rhapsodize: quote prep:about
    riff: prep:on noun
    riposte: quote left noun
    say: says wh prep:of,about passive
    scream: says noun
    scribble: np quote
    send ~ message: that quote prep:to
    share: that np quote left ambiguous noun
    shoot back: says
    shout: says prep:at noun
    shrug: quote left ambiguous noun
    sigh: quote left noun
    sign off: quote left
    signal: that np to wh left noun
    sing: quote np prep:of ambiguous
    smile: quote left noun
    snap: quote left ambiguous noun
    snap back: quote left
    sob: quote left that noun
    speak: prep:of,about,on
    speak out: prep:about,on
    speak up: prep:about,for
    specify: that wh np
    spell out: np wh that
    spout: np quote left
    squeal: quote left
    stammer: quote left
    state: says np wh noun
    stutter: quote left
    suggest: says np ing wh
    sum up: quote left np that
    summarise: says np wh
    summarize: says np wh
    take questions: prep:on,about
    talk: prep:about,of,up noun
    talk over: np
    tease: quote left np ambiguous
    telephone: someone-that noun
    tell: quote left someone-that someone-to accuse-of:about,of prep:of passive
    tell ~ story: that np
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
        wail: quote left that noun
    weep: quote left
    weigh in: quote left that prep:on
    whisper: says np noun
    wisecrack: quote left
    write: says wh np prep:about,of
    yell: says prep:at noun
    yelp: quote left
  ` },
  { stance: 'assert', act: 'speech', lines: `
    acknowledge: says np ing wh
    admit: says np ing prep:to
    advertise: np as that
    affirm: says np
    allow: that zero ambiguous
    announce: says np wh
    argue: says np wh prep:for,against
    assert: says np
    attest: says prep:to
    aver: says
    avow: says np
    boast: says np prep:about,of noun
    brag: says prep:about,of
    call attention to: np
    certify: that np as
    claim: says np to noun
    claim responsibility for: np ing
    claim ~ credit for: np ing
    concede: says np
    conclude: says wh
    concur: says prep:with
    confess: says np prep:to
    confirm: says np wh
    contend: says
    crow: says prep:about
    declare: says np naming wh
    demonstrate: that wh np ambiguous
    disclose: says np wh
    divulge: that np wh
    double down on: np wh
    draw attention to: np
    emphasise: says np wh
    emphasize: says np wh
    estimate: says np noun passive
    exult: says prep:in,over
    forecast: says np noun
    foretell: that np
    give notice: that
    gloat: says prep:about,over
    highlight: np that wh noun
    hold out ~ hope: that prep:of,for
    insist: says prep:on,upon
    issue ~ statement: quote that
    lay claim: prep:to
    lay out: np wh
    leak: that np noun
    lecture: that quote left prep:on,about noun
    maintain: says ambiguous
    make clear: that wh np zero quote left
    make it clear: that wh zero quote left
    make it plain: that wh
    make known: that np
    make plain: that wh np
    make public: np that
    make ~ argument: that prep:for
    make ~ case: that prep:for
    make ~ point: that prep:of ing
    opine: says prep:on,about
    pen ~ letter: that quote prep:to
    place on record: that np
    play up: np
    plead guilty: prep:to
    plead not guilty: prep:to
    point: prep:to ambiguous noun
    point out: says np wh
    point to: np
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
    propound: np that
    publicise: np that
    publicize: np that
    publish: np ambiguous
    put forth: np that
    put forward: np that
    put out ~ statement: quote that
    put ~ case: that prep:for,to
    reaffirm: says np
    reassert: says np
    reconfirm: says np
    reiterate: says np
    release: np noun ambiguous
    release ~ statement: quote that
    renew ~ claim: that prep:to
    restate: says np
    reveal: says np wh passive
    second: np quote ambiguous noun
    serve notice: that
    set forth: np wh
    set out: np wh ambiguous
    stipulate: that np
    stress: says np wh noun
    submit: that quote left ambiguous
    swear: says to prep:to,by ambiguous
    take credit for: np ing
    take responsibility for: np ing
    telegraph: that np noun
    testify: says prep:about,to
    tip: np that noun ambiguous
    tout: np as that wh
    trumpet: np that as noun
    underline: says np wh
    underscore: says np wh
    unveil: np ambiguous
    verify: that np wh deed
    vouch for: np
  ` },
  { stance: 'deny', act: 'speech', lines: `
    back away from: np ing
    back down: prep:from,on quote left
    backpedal: prep:on,from
    backtrack: prep:on,from
    balk: prep:at
    balk at: np ing
    bat away: np
    beg to differ: quote left that
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
    dismiss: np as that
    disown: np
    dispute: that np wh noun
    distance ~ from: np
    dodge: np noun
    downplay: np wh
    duck: np noun ambiguous
    evade: np
    exclude: that
    explain away: np
    fend off: np
    fire back: says
    give the lie to: np
    hedge: quote left that noun
    hit back: says prep:at
    knock down: np ambiguous
    laugh off: np as
    make no mention of: np
    minimise: np
    minimize: np
    nix: np
    object: says prep:to noun
    play down: np
    pooh-pooh: np
    pour cold water on: np
    push back: quote left that prep:against,on
    quibble: prep:with,about,over that noun
    rebuff: np noun
    rebut: says np
    recant: np that
    refuse: to np noun
    refute: says np
    reject: that np as quote left
    renounce: np
    repudiate: np
    retract: np
    rubbish: np as noun
    rule out: np ing that
    say no to: np
    scoff: says prep:at
    scoff at: np
    shrug off: np as
    shut down: np ambiguous
    sidestep: np
    slap down: np
    strike back: quote left
    swat aside: np
    swat away: np
    take exception to: np
    take issue with: np wh
    turn down: np
    walk back: np
    wave aside: np
    wave away: np
    wave off: np
  ` },
  { stance: 'demand', act: 'speech', lines: `
    clamor: prep:for to noun
    clamor for: np
    clamour: prep:for to noun
    clamour for: np
    command: someone-to that quote left np noun
    decree: that np noun
    demand: that to np wh zero quote left noun
    direct: someone-to that ambiguous
    forbid: someone-to np that
    insist on: np ing
    instruct: someone-to that quote left
    issue ~ ultimatum: that prep:to
    mandate: that np noun
    order: someone-to that np quote left noun
    prescribe: np that
    rule: that zero quote left prep:against ambiguous noun
    serve ~ ultimatum: that prep:on
    stand firm: prep:on
    summon: np someone-to
  ` },
  { stance: 'warn', act: 'speech', lines: `
    admonish: quote left someone-that someone-to that
    alert: someone-that accuse-of:to,about,of noun
    caution: says someone-that someone-to prep:against,about accuse-of:against,about noun
    flag up: that np
    forewarn: that someone-that
    give ~ warning: that prep:of,about
    issue ~ warning: that prep:to,about,of
    put on notice: np
    raise the possibility: that prep:of
    raise the prospect: that prep:of
    raise the specter: that prep:of
    raise the spectre: that prep:of
    raise ~ alarm: that prep:about,over
    raise ~ concern: that prep:about,over
    raise ~ concerns: that prep:about,over
    raise ~ fears: that prep:of,about
    sound ~ alarm: that prep:about,over,on
    threaten: to that zero np quote left accuse-of:with
    voice ~ concern: that prep:about,over,at
    warn: says someone-that someone-to prep:of,about,against,over accuse-of:of,about,against,off,over
    warn off: np
  ` },
  { stance: 'accuse', act: 'speech', lines: `
    accuse: accuse-of:of quote left passive
    allege: says np passive
    arraign: accuse-of:on
    blame: accuse-of:for,on np quote left noun
    call out: np accuse-of:for,on quote left
    cast aspersions on: np
    charge: that zero quote left accuse-of:with noun ambiguous
    fault: np accuse-of:for noun
    file ~ complaint: that prep:against
    finger: np as noun
    hold ~ responsible: prep:for
    impeach: np accuse-of:for
    implicate: np accuse-of:in
    incriminate: np
    indict: accuse-of:for,on ambiguous
    insinuate: says
    lay ~ blame: prep:on,at
    level ~ accusation: that prep:of,at
    level ~ charges: that prep:of,at,against
    pin ~ blame: prep:on
    point ~ finger: prep:at
    point ~ finger at: np
    put ~ blame on: np
    slander: np as noun
    sue: np accuse-of:for,over deed
  ` },
  { stance: 'promise', act: 'speech', lines: `
    accept: that np ambiguous
    agree: that to np prep:with,on,to quote left
    assure: someone-that accuse-of:of quote left
    commit: prep:to to ambiguous
    consent: to prep:to noun
    give ~ assurance: that
    give ~ commitment: that to
    give ~ word: that
    go along: prep:with
    guarantee: that zero np noun
    make ~ promise: that to
    offer: to np quote left noun
    pledge: to that zero np quote left someone-to noun
    promise: to that zero np someone-that someone-to quote left prep:on noun
    reassure: someone-that accuse-of:of,about quote left
    say yes to: np
    sign up: prep:to
    swear to: np
    undertake: to that ambiguous
    volunteer: to that quote left noun
    vow: to that zero np quote left noun
  ` },
  { stance: 'ask', act: 'speech', lines: `
    ask: wh quote left someone-to someone-that to that np prep:for,about,of accuse-of:about
    ask for: np
    cross-examine: np accuse-of:about,on
    demand to know: wh quote left
    enquire: wh quote left prep:about,into
    grill: np accuse-of:about,on noun
    inquire: wh quote left prep:about,into
    interrogate: np accuse-of:about
    invite: someone-to np ambiguous
    petition: someone-to prep:for noun
    pose: quote left ambiguous noun
    pose ~ question: wh quote prep:of
    pray: that prep:for quote left
    press: someone-to accuse-of:on,about ambiguous noun
    probe: np wh noun
    put ~ question: prep:to
    query: wh np quote left noun
    quiz: np accuse-of:about,on noun
    raise ~ issue: prep:of wh
    raise ~ question: prep:of wh
    request: that np to someone-to noun
    seek clarification: prep:on,about
    seek ~ assurances: that prep:from
    solicit: np
    wonder aloud: wh that quote left prep:about
  ` },
  { stance: 'urge', act: 'speech', lines: `
    advise: someone-to that ing someone-that accuse-of:on,against prep:against quote left
    advocate: np ing that prep:for noun
    agitate: prep:for
    appeal: prep:for,to noun
    appeal for: np
    argue against: np ing
    argue for: np ing
    badger: someone-to
    beg: someone-to quote left that prep:for to
    beseech: someone-to quote left
    bid: someone-to quote left ambiguous noun
    cajole: someone-to
    call for: np ing to
    call on: someone-to np
    call upon: someone-to np
    campaign: prep:for,against noun
    coax: someone-to
    convince: someone-that someone-to accuse-of:of
    counsel: someone-to that quote left prep:against noun
    egg on: np someone-to
    encourage: someone-to np ing
    enjoin: someone-to that
    entreat: someone-to quote left
    exhort: someone-to quote left
    goad: someone-to
    hound: someone-to noun
    implore: someone-to quote left that
    lobby: someone-to prep:for,against noun
    make ~ appeal: prep:for to
    make ~ plea: prep:for that
    nudge: someone-to noun
    persuade: someone-that someone-to
    petition for: np
    plead: that quote left prep:for,with to
    plead with: someone-to np
    press for: np
    pressure: someone-to noun
    prod: someone-to
    propose: that to np ing quote left
    push: someone-to prep:for ambiguous noun
    push for: np
    put pressure on: someone-to np
    recommend: that np ing someone-to to quote left
    stump for: np
    talk ~ into: ing np
    urge: someone-to that np quote left noun
    warn against: np ing
  ` },
  { stance: 'doubt', act: 'speech', lines: `
    call into question: np wh
    cast ~ doubt on: np wh
    challenge: np wh someone-to accuse-of:on,over,about noun ambiguous
    express ~ doubt: that prep:about wh
    question: wh np that quote left noun accuse-of:about,on
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
    apologise: prep:for,to to quote left that
    apologize: prep:for,to to quote left that
    applaud: np accuse-of:for wh deed quote left
    ascribe: accuse-of:to
    assail: np as accuse-of:for,over deed
    attack: np as accuse-of:for,over deed noun
    attribute: accuse-of:to noun
    back: np deed noun ambiguous
    badmouth: np deed
    bash: np as accuse-of:for deed
    bawl: quote left
    belittle: np as deed
    bemoan: that np wh quote left
    berate: np accuse-of:for deed quote left
    bite back: quote left
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
    clap back: quote left prep:at
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
    deplore: np that wh
    deride: np as accuse-of:for deed
    describe: as np wh
    disparage: np as deed
    disrespect: np deed noun
    diss: np deed
    dress down: np deed
    dub: naming
    endorse: np deed
    equate: accuse-of:with,to
    eulogise: np as
    eulogize: np as
    excoriate: np accuse-of:for as deed
    express: np
    express ~ concern: that prep:about,over
    express ~ concern about: np wh
    express ~ condolences: prep:to,for
    express ~ confidence: that prep:in
    express ~ desire: to prep:for
    express ~ disappointment: that prep:at,with,over,in
    express ~ fear: that prep:of,about
    express ~ fears: that prep:of,about
    express ~ gratitude: that prep:to,for
    express ~ hope: that prep:for
    express ~ interest in: np ing
    express ~ opposition to: np
    express ~ outrage: that prep:at,over
    express ~ regret: that prep:for,over,about
    express ~ scepticism: that prep:about,of
    express ~ skepticism: that prep:about,of
    express ~ solidarity: prep:with
    express ~ support for: np
    express ~ willingness: to
    extol: np as deed
    fret: that prep:about,over quote left
    fulminate: prep:against,about quote left
    fume: says prep:about,at,over
    give credit: prep:to,for
    give ~ support: prep:to
    go after: np deed
    greet: np deed
    gripe: says prep:about noun
    groan: quote left that noun
    grouse: says prep:about
    grumble: says prep:about
    hail: np as deed quote left
    hammer: np accuse-of:for,over deed noun ambiguous
    heap ~ praise on: np
    heap ~ scorn on: np
    heckle: np quote left deed
    herald: np as noun
    hit: np accuse-of:for,over deed noun ambiguous
    hit out: prep:at,against quote left
    hit out at: np
    honor: np deed noun
    honour: np deed noun
    idealise: np
    idealize: np
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
    launch ~ attack: prep:on,against
    launch ~ attack on: np
    lay into: np
    lend ~ support: prep:to
    lie: prep:about ambiguous noun
    light into: np
    liken: accuse-of:to
    malign: np deed
    memorialise: np
    memorialize: np
    moan: says prep:about noun
    mock: np as accuse-of:for wh
    mourn: np that quote left
    nag: np someone-to accuse-of:about
    needle: np accuse-of:about,over deed noun
    nickname: naming noun
    nitpick: np
    nominate: np as deed
    offer ~ condolences: prep:to
    offer ~ support: prep:to,for
    paint: as ambiguous noun
    pan: np as deed noun
    pay homage to: np
    pay tribute to: np
    pillory: np accuse-of:for deed
    portray: as np
    pour scorn on: np
    praise: np as accuse-of:for wh noun
    promote: np as deed ambiguous
    protest: that quote left np prep:against,about noun
    quarrel: prep:with,over,about noun
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
    rue: that np ing
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
    snap at: np quote
    snarl: quote left
    sneer: says prep:at
    snipe: quote left prep:at
    sound off: prep:on,about,against quote left
    spar: prep:over,with noun
    speak against: np
    speak for: np
    speak highly of: np
    speak ill of: np
    speak in favor of: np
    speak in favour of: np
    speak out against: np
    speak well of: np
    stand by: np
    stereotype: np as noun
    style: naming as noun ambiguous
    swipe: quote left prep:at noun
    take aim at: np
    take offence: prep:at,over
    take offense: prep:at,over
    take pride in: np ing
    take sides: prep:with,in
    take to task: np accuse-of:for
    take ~ jab at: np
    take ~ shot at: np
    take ~ stance: prep:on,against
    take ~ swipe at: np
    talk up: np
    tangle: prep:over,with noun
    taunt: np quote left deed noun
    tear into: np
    tell off: np accuse-of:for
    term: naming noun
    thank: accuse-of:for np quote left deed
    throw ~ support behind: np
    throw ~ weight behind: np
    thunder: quote left that noun
    toast: np deed noun
    trash: np deed noun
    troll: np deed noun
    tut-tut: quote left
    upbraid: np accuse-of:for deed
    vent: quote left that prep:about noun
    veto: np deed noun
    vilify: np as deed
    voice ~ hope: that prep:for
    voice ~ opposition to: np
    voice ~ regret: that prep:over,at
    voice ~ support for: np
    wax: quote ambiguous noun
    welcome: np as deed quote left noun
    whine: says prep:about
    zero in on: np
    zing: np deed
  ` },
  { stance: 'neutral', act: 'attitude', lines: `
    agonise: prep:over,about
    agonize: prep:over,about
    anticipate: that np ing passive
    appear: to that ambiguous
    ascertain: that wh np
    assess: np that wh
    assume: that zero np passive
    attach importance: prep:to
    bank on: np ing
    be aware: that prep:of
    bear in mind: that np
    believe: that zero np left prep:in passive
    bet: that zero prep:on noun ambiguous
    calculate: that zero np
    class: as noun ambiguous
    classify: as naming
    come to believe: that zero
    conceive: prep:of that
    conceptualise: np as
    conceptualize: np as
    consider: naming np ing that wh as passive
    contemplate: ing np wh
    count on: np ing
    debate: wh np ing noun
    deduce: that
    deem: naming that passive
    delve into: np
    detect: np that
    determine: that wh np
    discern: that np
    discover: that wh np zero
    envisage: np ing that
    envision: np ing that as
    equivocate: prep:on
    esteem: np as
    evaluate: np wh
    expect: that to zero np someone-to passive left
    fathom: wh that np
    feel: that zero np ambiguous
    feel like: zero np
    figure: that zero left noun
    figure on: np ing
    figure out: wh that
    find: that naming np passive left ambiguous
    find out: that wh
    focus on: np wh ing
    foresee: that np
    forget: that wh np to
    gather: that ambiguous
    gauge: np wh noun
    guess: that zero wh left noun
    have faith: prep:in that
    hear: that zero np prep:of,about ambiguous
    hold: that ambiguous noun
    hypothesise: that
    hypothesize: that
    identify: as np ambiguous
    illustrate: that wh np
    imagine: that np ing wh
    infer: that np
    interpret: as np
    intuit: that wh
    judge: that naming wh noun
    keep in mind: that np
    know: that zero wh np prep:about,of as passive left
    lean toward: np ing
    lean towards: np ing
    learn: that wh prep:of,about zero
    look at: np wh ambiguous
    look for: np
    make sense of: np
    mean: that zero to ambiguous noun
    mull: np ing wh prep:over
    mull over: np
    name: naming as noun ambiguous
    notice: that wh np zero noun
    obsess: prep:over,about
    overlook: np
    perceive: as that np passive
    ponder: np wh ing
    presume: that zero passive
    prove: that np passive ambiguous
    rank: as np noun ambiguous
    rate: as np noun ambiguous
    reach ~ conclusion: that
    realise: that wh np zero
    realize: that wh np zero
    reappraise: np
    recognise: that wh np as
    recognize: that wh np as
    reconsider: np wh
    regard: as np passive noun
    rely on: np ambiguous
    rethink: np noun
    see: that as np wh ing ambiguous
    seem: to that ambiguous
    seem like: np zero
    sense: that np noun
    show: that wh np zero left noun ambiguous
    speculate on: np
    suppose: that zero passive
    surmise: that left noun
    suspect: that zero np accuse-of:of passive noun
    take into account: np
    take note: that prep:of
    take ~ view: that prep:of
    think: that zero np prep:of,about left passive wh
    think about: np ing wh
    think of: np ing as
    toy: prep:with noun
    treat: as noun ambiguous
    trust: that np prep:in noun
    underestimate: np wh
    understand: that wh np zero passive left
    vacillate: prep:on,between
    view: as np ing passive noun
    watch: np ambiguous noun
    weigh: np ing wh ambiguous
    witness: np noun ambiguous
  ` },
  { stance: 'promise', act: 'attitude', lines: `
    aim: to prep:at,for noun
    aspire: to prep:to
    attempt: to ambiguous noun
    be committed: to prep:to
    be determined: to that
    be prepared: to
    be ready: to
    be willing: to
    choose: to np ambiguous
    commit to: np ing
    contrive: to
    decide: to that wh prep:on,against zero
    elect: to ambiguous
    endeavor: to noun
    endeavour: to noun
    intend: to that np ing
    opt: to prep:for,against
    plan: to prep:on,for ing np noun
    prepare: to ambiguous
    resolve: to that noun ambiguous
    scheme: to noun
    seek: to np
    strive: to prep:for
    tend: to ambiguous
    try: to ambiguous noun
    vie: prep:for
    vote: to that prep:for,against noun
  ` },
  { stance: 'ask', act: 'attitude', lines: `
    be curious: wh prep:about to
    wonder: wh left quote prep:about noun
  ` },
  { stance: 'urge', act: 'attitude', lines: `
    be eager: to prep:for
    be hopeful: that prep:for,about
    be hungry: prep:for
    be keen: to prep:on
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
    want: to np someone-to
    wish: that zero to prep:for noun
    yearn: to prep:for
  ` },
  { stance: 'doubt', act: 'attitude', lines: `
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
    distrust: np noun
    doubt: that zero wh np left noun
    fear: that zero np prep:for left passive noun
    have ~ doubts: prep:about that
    have ~ misgivings: prep:about,over
    have ~ reservations: prep:about
    mistrust: np noun
    worry: that zero prep:about,over left quote noun
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
    avoid: np ing
    be opposed: prep:to
    be unwilling: to
    object to: np
    oppose: np ing deed
    refrain: prep:from
    resist: np ing
  ` },
  { stance: 'other', act: 'attitude', lines: `
    abhor: np
    acquiesce: prep:to,in
    admire: np accuse-of:for wh
    adore: np
    appreciate: np that wh
    approve: prep:of np ambiguous
    be aghast: that prep:at
    be alarmed: that prep:by,at
    be angry: that prep:about,at,with,over
    be appalled: that prep:by,at
    be ashamed: that prep:of
    be bothered: that prep:by
    be critical: prep:of
    be delighted: that to prep:with,by
    be disappointed: that prep:in,with,by
    be dismayed: that prep:by,at
    be dismissive: prep:of
    be dissatisfied: prep:with
    be divided: prep:on,over
    be embarrassed: that prep:by
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
    lose faith: prep:in
    love: np ing to wh noun
    mind: that ing np noun ambiguous
    pity: np noun
    put faith: prep:in
    rally behind: np
    reconcile ~ to: np ing
    relish: np ing noun
    resent: np ing that
    respect: np noun
    revere: np
    root for: np
    stand behind: np
    stand for: np ambiguous
    stand up for: np
    support: np ing deed noun
    sympathise: prep:with
    sympathize: prep:with
    tolerate: np ing
    turn against: np
    value: np noun
    vote against: np
    vote for: np
    warm to: np
  ` },
];
