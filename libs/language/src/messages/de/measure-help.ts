import type { TranslationOf } from '../../message-types.js';
import type { measureHelp as polish } from '../pl/measure-help.js';

export const measureHelp: TranslationOf<typeof polish, 'de'> = {
  'measure-help.button': 'Was das bedeutet: {measure}',
  'measure-help.not': 'Was es nicht sagt:',
  'measure-help.method': 'Vollständige Beschreibung der Methode (auf Englisch)',
  'measure.opinions': 'Zahl der Meinungen',
  'measure.opinions.says': 'So viele Äußerungen kamen in diesem Verfahren zusammen. Eine Person kann mehrere abgeben.',
  'measure.opinions.not': 'Es ist keine Zahl von Personen und kein Maß für Zustimmung.',
  'measure.people': 'Zahl der Personen',
  'measure.people.says':
    'So viele verschiedene Personen haben geschrieben, geantwortet oder abgestimmt. Jede zählt einmal.',
  'measure.people.not': 'Es sind nicht alle, die vom Verfahren wussten oder zu einem Treffen kamen.',
  'measure.heads': 'vor Ort gezählte Personen',
  'measure.heads.says': 'So viele Personen wurden bei Treffen gezählt. Niemand hat notiert, wer sie sind.',
  'measure.heads.not':
    'Wir wissen nicht, ob dieselben Personen auch Meinungen abgegeben haben. Deshalb zählen sie nicht zu den Teilnehmenden.',
  'measure.answered': 'Meinungen mit Antwort',
  'measure.answered.says':
    'So viele Meinungen hat die Verwaltung beantwortet. Es zählen nur einbezogene, ohne Spam und zurückgezogene.',
  'measure.answered.not': 'Eine Antwort heißt nicht, dass jemand zugestimmt hat oder dass etwas getan wurde.',
  'measure.opinions-over-time': 'Meinungen im Zeitverlauf',
  'measure.opinions-over-time.says':
    'Jeder Balken ist die Zahl der Meinungen einer Woche, eines Monats oder eines Jahres. Meinungen ohne Datum nennen wir getrennt.',
  'measure.opinions-over-time.not': 'Ein hoher Balken sagt nicht, warum gerade dann geschrieben wurde.',
  'measure.representation': 'Anteil einer Gruppe gemessen an der Bevölkerung',
  'measure.representation.says':
    'Vergleicht den Anteil einer Gruppe an den Teilnehmenden mit ihrem Anteil an der Einwohnerschaft. 1 ist gleich viel, 0,5 halb so viel. Der Strich daneben zeigt das Intervall.',
  'measure.representation.not':
    'Ein Wert unter 1 sagt nicht, warum jemand fehlt. Das Intervall zeigt nur den Zufall, nicht, wer kommen wollte.',
  'measure.representation-over-time': 'Anteil einer Gruppe im Zeitverlauf',
  'measure.representation-over-time.says':
    'Zeigt, wie sich der Anteil einer Gruppe von Monat zu Monat geändert hat. Jeder Punkt zählt alle seit Beginn des Verfahrens.',
  'measure.representation-over-time.not':
    'Ein Anstieg nach einer Maßnahme beweist nicht, dass sie die Menschen gebracht hat.',
  'measure.pyramid': 'Alter und Geschlecht der Teilnehmenden',
  'measure.pyramid.says':
    'Balken sind die Teilnehmenden, der Umriss ist die Einwohnerschaft. Wo ein Balken den Umriss nicht erreicht, kamen weniger, als nach der Bevölkerung zu erwarten war.',
  'measure.pyramid.not': 'Personen ohne Altersangabe fehlen, und warum jemand fehlt, sagt das Bild nicht.',
  'measure.coverage': 'von wie vielen Personen das bekannt ist',
  'measure.coverage.says':
    'Welcher Teil der Teilnehmenden dieses Merkmal angegeben hat. Die Ergebnisse beschreiben nur diese Personen.',
  'measure.coverage.not': 'Es sagt nicht, ob die übrigen denen ähneln, die es angegeben haben.',
  'measure.people-by-group': 'Personen in Gruppen',
  'measure.people-by-group.says': 'So viele Personen jeder Gruppe haben teilgenommen.',
  'measure.people-by-group.not':
    'Ohne Einwohnerdaten lässt sich nicht sagen, ob das viel oder wenig ist. Wer das Merkmal nicht angegeben hat, fehlt hier.',
  'measure.missing-people': 'wer fehlt',
  'measure.missing-people.says':
    'Gruppen, die deutlich schwächer vertreten sind, als nach der Bevölkerung zu erwarten ist. Daneben steht, wie viele Personen für einen gleich großen Anteil fehlen.',
  'measure.missing-people.not': 'Das ist kein Vorwurf: Die Zahlen sagen nicht, was diese Menschen abgehalten hat.',
  'measure.participation-rate': 'Beteiligungsquote',
  'measure.participation-rate.says': 'Welcher Teil der Einwohnerschaft aus der Einwohnertabelle teilgenommen hat.',
  'measure.participation-rate.not':
    'Eine hohe Quote heißt nicht, dass die Teilnehmenden allen ähneln. Das Intervall zeigt nur den Zufall.',
  'measure.place-rates': 'Teilnehmende nach Ort',
  'measure.place-rates.says':
    'Die Karte zeigt, wie viele von tausend Einwohnern in jedem Teil der Gemeinde teilgenommen haben.',
  'measure.place-rates.not':
    'Ein heller Ort kann trotzdem Probleme haben. Wo wenige Menschen wohnen, kann ein Unterschied Zufall sein.',
  'measure.opinions-by-channel': 'Kanäle und Sprachen der Meinungen',
  'measure.opinions-by-channel.says':
    'So viele Meinungen kamen auf jedem Kanal und in jeder Sprache. Jede Meinung hat einen Kanal.',
  'measure.opinions-by-channel.not':
    'Das sind keine Personen: Jemand kann auf der Plattform und auf Papier schreiben. Die Sprache hat mitunter ein Programm erkannt.',
  'measure.topics': 'feste Themen',
  'measure.topics.says':
    'Wie viele Meinungen und Personen auf jedes Thema einer festen Liste entfallen. Eine Meinung kann zu mehreren gehören.',
  'measure.topics.not':
    'Die Zahlen lassen sich nicht addieren. Auf ein Thema weisen Wörter hin, eine Meinung ohne sie steht also gesondert.',
  'measure.impact-by-theme': 'Wirkung nach Themen',
  'measure.impact-by-theme.says':
    'Wie weit die Meinungen jedes Themas gekommen sind: von der Antwort über die Entscheidung bis zur Umsetzung. Jede Zahl führt zu ihrer Liste.',
  'measure.impact-by-theme.not':
    'Ein Thema, von dem wenig berücksichtigt wurde, muss nicht übergangen worden sein: Es kann Aufgabe anderer sein.',
  'measure.filtered-impact': 'Wirkung mit diesen Filtern',
  'measure.filtered-impact.says':
    'Wie viele der Meinungen, die die Filter übrig lassen, eine Antwort, eine Entscheidung und eine Umsetzung haben.',
  'measure.filtered-impact.not':
    'Es vergleicht sie nicht mit den übrigen Meinungen und sagt nicht, woher ein Unterschied kommt.',
  'measure.year-people': 'Personen im ganzen Jahr',
  'measure.year-people.says':
    'Die kleinste und die größte Zahl von Personen, die teilgenommen haben können. Wer in mehreren Verfahren war, ist nicht bekannt, daher zwei Grenzen.',
  'measure.year-people.not': 'Das ist kein Konfidenzintervall: Die wahre Zahl liegt sicher zwischen diesen Grenzen.',
  'measure.promises': 'Zusagen für das nächste Jahr',
  'measure.promises.says':
    'Veröffentlichte Zusagen und Entscheidungen, deren Termin noch bevorsteht, und wer dafür zuständig ist.',
  'measure.promises.not': 'Die Liste enthält keine Entwürfe und keine Pläne, die niemand veröffentlicht hat.',
  'measure.channels': 'Wege der Teilnahme',
  'measure.channels.says':
    'Wie viele Personen auf jedem Weg kamen und wie viele auf keinem anderen. Wer zwei Wege genutzt hat, zählt auf beiden.',
  'measure.channels.not': 'Es sagt nicht, dass diese Personen ohne diesen Weg nicht gekommen wären.',
  'measure.theme-by-group': 'wer wovon spricht',
  'measure.theme-by-group.says':
    'Welcher Teil einer Gruppe ein Thema angesprochen hat und welcher Teil der übrigen. Unterschiede, die der Zufall nicht erklärt, heben wir hervor.',
  'measure.theme-by-group.not':
    'Es sagt nicht, dass der ganzen Gruppe daran liegt: Es zählen nur Personen, die etwas geschrieben haben.',
  'measure.theme-places': 'wo davon die Rede ist',
  'measure.theme-places.says':
    'Welcher Teil der Personen jedes Ortes das Thema angesprochen hat: von denen, die etwas geschrieben haben, jede einmal gezählt.',
  'measure.theme-places.not':
    'Es sagt nicht, wo das Problem liegt oder was die wollen, die nichts geschrieben haben. Kleine Unterschiede erklärt der Zufall.',
  'measure.theme-weighted': 'Themen nach Gewichtung',
  'measure.theme-weighted.says':
    'Zeigt, wie die Anteile der Themen wären, wenn die Teilnehmenden so zusammengesetzt wären wie die Einwohnerschaft.',
  'measure.theme-weighted.not':
    'Es ersetzt die Stimme der Abwesenden nicht: Angenommen wird, sie denken wie die Anwesenden ihrer Gruppe.',
  'measure.target-groups': 'Zielgruppen',
  'measure.target-groups.says':
    'Gruppen, die die Verwaltung erreichen wollte, und wie viele von ihnen kamen. Das Datum sagt, wann das Ziel festgelegt wurde.',
  'measure.target-groups.not': 'Ein erreichtes Ziel beweist nicht, welche Maßnahme es bewirkt hat.',
  'measure.trust': 'Verlässlichkeit eines Themas',
  'measure.trust.says':
    'Eine Zahl von 0 bis 1: wie oft ein Thema wiederkehrt, wenn die Meinungen neu gezogen werden. Ab 0,75 gilt ein Thema als stabil.',
  'measure.trust.not': 'Es sagt nicht, ob ein Thema wichtig ist oder ob die Meinungen darin richtig sind.',
  'measure.theme-map': 'Themenkarte',
  'measure.theme-map.says': 'Jeder Punkt ist eine Meinung. Nahe Punkte handeln von Ähnlichem, die Farbe ist das Thema.',
  'measure.theme-map.not': 'Abstände sind ungefähr, Richtungen auf der Karte bedeuten nichts.',
  'measure.stance': 'dafür und dagegen',
  'measure.stance.says':
    'Wie viele Personen für Meinungen des Themas gestimmt haben, wie viele dagegen und wie viele mal so, mal so. Jede zählt einmal.',
  'measure.stance.not':
    'Eine Stimme gilt einer Meinung, nicht dem ganzen Thema, und sagt nichts über die, die nicht abgestimmt haben.',
  'measure.stance-answers': 'Antworten der Schreibenden',
  'measure.stance-answers.says':
    'Wie die Personen, die in diesem Thema geschrieben haben, eine Frage der Umfrage beantwortet haben. Jede zählt einmal, mit der letzten Antwort.',
  'measure.stance-answers.not':
    'Die Frage kann von etwas anderem handeln als das Thema, und die Schreibenden sind nicht alle, die geantwortet haben.',
  'measure.distinctive-words': 'Wörter einer Gruppe',
  'measure.distinctive-words.says': 'Wörter, die eine Gruppe deutlich häufiger verwendet als die übrigen.',
  'measure.distinctive-words.not': 'Ein häufiges Wort sagt nicht, ob jemand dafür oder dagegen ist.',
  'measure.impact-path': 'Weg der Meinungen',
  'measure.impact-path.says':
    'Wie viele Meinungen eingegangen, beantwortet, entschieden, berücksichtigt und umgesetzt sind. Unter jeder Zahl steht, wovon ihr Anteil berechnet ist.',
  'measure.impact-path.not': 'Es sagt nicht, ob Entscheidungen gut waren, und zeigt nur, was jemand eingetragen hat.',
  'measure.flow': 'von der Meinung zur Wirkung',
  'measure.flow.says':
    'Die Breite eines Bandes ist eine Zahl von Meinungen. Es führt vom Thema über die Stellungnahme zu dem, was umgesetzt wurde.',
  'measure.flow.not':
    'Ein Band ohne Stellungnahme ist keine Ablehnung: Die Sache kann warten, oder niemand hat sie eingetragen.',
  'measure.decisions': 'Entscheidungen',
  'measure.decisions.says':
    'Wie viele Meinungen ganz, teilweise oder gar nicht berücksichtigt sind und wie viele noch keine Stellungnahme haben.',
  'measure.decisions.not': 'Viele Ablehnungen sind nicht gleich böser Wille: Manches ist keine Aufgabe der Gemeinde.',
  'measure.impact-rates': 'Quoten zu Entscheidung und Nachverfolgung',
  'measure.impact-rates.says':
    'Welcher Teil der Meinungen eine Stellungnahme, eine Begründung, eine Umsetzung oder einen nachvollziehbaren Weg zu einer Wirkung hat. Daneben stehen Zahlen und Intervall.',
  'measure.impact-rates.not':
    'Ein solcher Weg sagt, dass jemand Meinung und Entscheidung verknüpft hat, nicht, dass die eine die andere bewirkt hat.',
  'measure.waiting-answer': 'Zeit bis zur Antwort',
  'measure.waiting-answer.says':
    'Die Kurve zeigt, welcher Teil der Meinungen nach so vielen Tagen noch wartet. Auch die bis heute wartenden zählen mit.',
  'measure.waiting-answer.not': 'Eine schnelle Antwort muss keine gute sein.',
  'measure.waiting-delivery': 'Zeit bis zur Umsetzung',
  'measure.waiting-delivery.says':
    'Die Kurve zeigt, welcher Teil der zustimmenden Entscheidungen nach so vielen Tagen noch auf die Umsetzung wartet.',
  'measure.waiting-delivery.not': 'Leichtes und Schweres wird nicht unterschieden: Ein Gehweg zählt wie eine Schule.',
  'measure.orphan-decisions': 'Entscheidungen ohne Meinungen',
  'measure.orphan-decisions.says': 'Entscheidungen, zu denen keine Meinung führt.',
  'measure.orphan-decisions.not':
    'Das heißt nicht, dass niemand sie wollte: Vielleicht ist die Verknüpfung nicht eingetragen.',
  'measure.equality': 'Gleichheit des Einflusses',
  'measure.equality.says':
    'Vergleicht, welcher Teil der entschiedenen Meinungen jeder Gruppe berücksichtigt wurde. 1 heißt: gleich viel wie bei den übrigen.',
  'measure.equality.not':
    'Ein Unterschied beweist keine Ungleichbehandlung: Gruppen können um Verschiedenes gebeten haben.',
  'measure.adopted': 'Meinungen, die etwas verändert haben',
  'measure.adopted.says': 'So viele Meinungen wurden ganz oder teilweise berücksichtigt.',
  'measure.adopted.not':
    'Berücksichtigt heißt nicht umgesetzt, und eine Entscheidung kann auch andere Gründe gehabt haben.',
  'measure.aims': 'drei Ziele',
  'measure.aims.says':
    'Acht Zahlen zu drei Zielen neben früheren. Von einem Unterschied sprechen wir nur, wo das Intervall es zulässt.',
  'measure.aims.not': 'Das ist keine Note und keine Rangliste: Diese Zahlen werden nie addiert.',
  'measure.replies': 'gegenseitige Antworten',
  'measure.replies.says': 'Wie oft Menschen einander geantwortet haben und nicht nur der Verwaltung.',
  'measure.replies.not': 'Viele Antworten sind noch kein gutes Gespräch: Auch ein Streit bringt sie hervor.',
  'measure.meetings': 'Treffen',
  'measure.meetings.says':
    'Mindestens so viele Treffen stehen im Tagebuch, auf der Plattform oder in Anwesenheitslisten.',
  'measure.meetings.not': 'Es sagt nicht, wie viele Menschen dort waren oder ob sie zu Wort kamen.',
  'measure.reasons': 'Meinungen mit Begründung',
  'measure.reasons.says': 'In so vielen Meinungen steht, warum jemand so denkt.',
  'measure.reasons.not': 'Ob ein Grund richtig ist, wird nicht beurteilt.',
  'measure.newcomers': 'neue Personen',
  'measure.newcomers.says': 'Personen, die in keinem früheren Verfahren dieser Daten vorkommen.',
  'measure.newcomers.not': 'Sie können früher ohne Spur teilgenommen haben, zum Beispiel an einer Urne.',
  'measure.votes': 'Ergebnisse der Abstimmung',
  'measure.votes.says':
    'So viele Stimmen erhielt jede Möglichkeit. Wer zweimal über dasselbe abgestimmt hat, zählt einmal, mit der letzten Stimme.',
  'measure.votes.not': 'Es sagt nicht, was die wollen, die nicht abgestimmt haben.',
  'measure.turnout': 'Beteiligung',
  'measure.turnout.says': 'Welcher Teil der Stimmberechtigten abgestimmt hat.',
  'measure.turnout.not':
    'Eine niedrige Beteiligung sagt nicht, ob die Menschen nicht wollten, nicht konnten oder nichts davon wussten.',
  'measure.shared-statements': 'worin wir uns einig sind',
  'measure.shared-statements.says':
    'Aussagen, auf die in jeder Gruppe von Abstimmenden eine Mehrheit gleich antwortet.',
  'measure.shared-statements.not': 'Einig sind sich die Abstimmenden, nicht die ganze Einwohnerschaft.',
  'measure.dividing-statements': 'was uns trennt',
  'measure.dividing-statements.says':
    'Aussagen, bei denen sich die Gruppen der Abstimmenden am stärksten unterscheiden oder die Stimmen fast halb und halb stehen.',
  'measure.dividing-statements.not': 'Geteilte Stimmen heißen nicht, dass die Menschen zerstritten sind.',
  'measure.opinion-groups': 'Gruppen ähnlicher Stimmen',
  'measure.opinion-groups.says':
    'Personen, die ähnlich abstimmen, fassen wir zu Gruppen zusammen. Sie heißen nur nach Buchstaben.',
  'measure.opinion-groups.not': 'Das sind keine wirklichen Kreise: Diese Personen kennen sich vielleicht gar nicht.',
  'measure.vote-differences': 'Unterschiede in den Stimmen',
  'measure.vote-differences.says':
    'Aussagen, bei denen eine Gruppe nach Alter, Geschlecht oder Ort anders abstimmt als die übrigen. Der Zufall allein erklärt das nicht.',
  'measure.vote-differences.not':
    'Es sagt nicht, woher der Unterschied kommt oder wie eine einzelne Person abgestimmt hat.',
  'measure.recount': 'Nachzählung',
  'measure.recount.says':
    'Wir zählen das Ergebnis nach den Regeln noch einmal und vergleichen es mit dem bekannt gemachten.',
  'measure.recount.not':
    'Ein Unterschied beweist keinen Fehler der Verwaltung: Es können Daten oder eine Regel fehlen.',
  'measure.pools': 'Töpfe und Projekte',
  'measure.pools.says':
    'Projekte in der Reihenfolge der Stimmen, bis das Geld des Topfes verbraucht ist. Bei jedem steht der Grund.',
  'measure.pools.not': 'Ein Projekt ohne Geld ist nicht schlecht: Vielleicht passte es nicht in den Topf.',
  'measure.pupil-turnout': 'Wahlbeteiligung der Schülerinnen und Schüler',
  'measure.pupil-turnout.says':
    'Welcher Teil der wahlberechtigten Schülerinnen und Schüler gewählt hat. Es zählen nur Schulen, die beide Zahlen nennen.',
  'measure.pupil-turnout.not': 'Über junge Menschen außerhalb dieser Schulen sagt es nichts.',
  'measure.survey-answers': 'Antworten in der Umfrage',
  'measure.survey-answers.says':
    'Wie viele Personen jede Antwort gewählt haben. Anteile beziehen sich auf alle, die diese Frage beantwortet haben.',
  'measure.survey-answers.not': 'Es sagt nicht, was die denken, die die Umfrage nicht ausgefüllt haben.',
  'measure.topic-diversity': 'Vielfalt der Themen',
  'measure.topic-diversity.says': 'Ob gleichmäßig von vielem die Rede war oder ob eine Sache überwog.',
  'measure.topic-diversity.not': 'Eine einzige Hauptsache ist kein Mangel: Vielleicht war sie die wichtigste.',
  'measure.compared-reach': 'Reichweite mehrerer Verfahren',
  'measure.compared-reach.says':
    'Anteile der Gruppen gemessen an der Bevölkerung auf einer Skala. Von einem Unterschied sprechen wir nur, wenn sich die Intervalle nicht überschneiden.',
  'measure.compared-reach.not':
    'Das ist keine Rangliste: Die Verfahren hatten verschiedene Ziele und Wege der Teilnahme.',
  'measure.compared-themes': 'Themen mehrerer Verfahren',
  'measure.compared-themes.says':
    'Welcher Teil der Personen in jedem Verfahren dasselbe Thema angesprochen hat, mit Intervall.',
  'measure.compared-themes.not': 'Ein Unterschied kann von den gestellten Fragen kommen und nicht vom Bedarf.',
  'measure.fit': 'Übereinstimmung mit der Einwohnerschaft',
  'measure.fit.says':
    'Prüft, ob die Zusammensetzung der Teilnehmenden Zufall sein kann. Die Zahl w sagt, wie groß der Abstand ist.',
  'measure.fit.not': 'Ein kleines p heißt nicht großer Abstand: Bei vielen Personen genügt ein geringer.',
  'measure.evenness': 'Gleichmäßigkeit der Teilnahme',
  'measure.evenness.says':
    'Welcher Teil der Teilnehmenden zu einer anderen Gruppe gehören müsste, damit sie wie die Einwohnerschaft zusammengesetzt wären. Daneben: was der Zufall allein ergäbe.',
  'measure.evenness.not': 'Eine einzelne Zahl sagt nicht, welche Gruppe fehlt.',
  'measure.design-effect': 'Preis der Gewichtung',
  'measure.design-effect.says':
    'Gewichten macht ein Ergebnis unsicherer. Hier steht, wie vielen Personen das entspricht, was bleibt.',
  'measure.design-effect.not': 'Es sagt nicht, ob die Gewichtung einen Fehler beseitigt.',
  'measure.missing-answers': 'Grenzen bei fehlenden Angaben',
  'measure.missing-answers.says':
    'Zwischen welchen Grenzen das Ergebnis liegt, wenn alle Personen ohne Angabe zu dieser Gruppe gehörten oder keine.',
  'measure.missing-answers.not': 'Es sagt nicht, welches Ende der Wahrheit näher ist.',
  'measure.weights': 'Gewichtung',
  'measure.weights.says':
    'Seltene Gruppen zählen mehr, häufige weniger, bis die Zusammensetzung zur Bevölkerung passt.',
  'measure.weights.not': 'Sie ändert keine Abstimmungsergebnisse und bringt die Stimme der Abwesenden nicht zurück.',
  'measure.voice-inequality': 'Ungleichheit der Stimmen',
  'measure.voice-inequality.says':
    'Ob alle ein wenig geschrieben haben oder einige viel. 0 heißt: alle gleich viel; nahe 1: fast nur wenige Personen.',
  'measure.voice-inequality.not': 'Wer viel schreibt, hat dadurch weder mehr recht noch mehr Schuld.',
  'measure.returning': 'wer wiederkommt',
  'measure.returning.says': 'Wie viele Personen aus früheren Verfahren wiedergekommen sind und wie viele neu sind.',
  'measure.returning.not': 'Erfasst sind nur Personen, die sich ohne personenbezogene Daten wiedererkennen lassen.',
  'measure.funnel': 'Schritt für Schritt',
  'measure.funnel.says': 'Wie viele Personen bis zu jedem Schritt kamen, von der Teilnahme bis zu weiteren Äußerungen.',
  'measure.funnel.not': 'Es sagt nicht, warum jemand dort aufgehört hat.',
  'measure.many-comparisons': 'viele Vergleiche',
  'measure.many-comparisons.says': 'Bei vielen Vergleichen fallen einige zufällig auf. Das ist berücksichtigt.',
  'measure.many-comparisons.not': 'Ein hervorgehobener Unterschied kann immer noch Zufall sein, wenn auch selten.',
  'measure.hidden-numbers': 'verborgene Zahlen',
  'measure.hidden-numbers.says':
    'Wie viele Felder verborgen sind, damit in einer kleinen Gruppe niemand zu erkennen ist.',
  'measure.hidden-numbers.not': 'Verborgen heißt nicht null.',
};
