/** A live blog of our own with two who speak in turn, for unit tests and for those in the editor. */
export const BRIDGE = `Harbour bridge stays closed after storm – live – Oct. 14

12:30 - Mayor speaks

The mayor, Ada Holm, told reporters that the bridge would stay closed for a week. “Nobody was on it,” Holm said.

“We waited for an hour,” Emin Kaya, a bus driver, said.

11:15 - Engineers arrive

Two engineers came by boat.

10:00 - Storm over the harbour

“The wind was strong,” Kaya said. “I closed the gate,” Holm said.
`;
