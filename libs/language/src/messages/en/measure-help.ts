import type { TranslationOf } from '../../message-types.js';
import type { measureHelp as polish } from '../pl/measure-help.js';

/** What each measure says, and what it does not say; opened by a question mark beside it. */
export const measureHelp: TranslationOf<typeof polish, 'en'> = {
  'measure-help.button': 'What this means: {measure}',
  'measure-help.not': 'What it does not say:',
  'measure-help.method': 'Full description of the method',
  'measure.opinions': 'number of opinions',
  'measure.opinions.says': 'So many statements were gathered in this process. One person may have given several.',
  'measure.opinions.not': 'It is not a number of people, nor a measure of support.',
  'measure.people': 'number of people',
  'measure.people.says': 'So many different people wrote, answered or voted. Each counts once.',
  'measure.people.not': 'It is not everybody who knew of the process or came to a meeting.',
  'measure.heads': 'people counted on the spot',
  'measure.heads.says': 'So many people were counted at meetings. Nobody wrote down who they are.',
  'measure.heads.not':
    'We do not know whether the same people also gave opinions, so they are not added to the participants.',
  'measure.answered': 'opinions with an answer',
  'measure.answered.says':
    'The office answered so many opinions. Only those taken into account count, without spam and withdrawn ones.',
  'measure.answered.not': 'An answer does not mean that anyone agreed or that anything was done.',
  'measure.opinions-over-time': 'opinions over time',
  'measure.opinions-over-time.says':
    'Each bar is the number of opinions in one week, month or year. Opinions without a date are told apart.',
  'measure.opinions-over-time.not': 'A tall bar does not say why people wrote just then.',
  'measure.representation': 'share of a group against residents',
  'measure.representation.says':
    'It compares the share of a group among participants with its share among residents. 1 is the same, 0.5 is half as much. The line beside it shows the interval.',
  'measure.representation.not':
    'A ratio below 1 does not say why people are missing. An interval shows chance only, not who chose to come.',
  'measure.representation-over-time': 'share of a group over time',
  'measure.representation-over-time.says':
    'How the share of a group changed from month to month. Each point counts everyone since the process began.',
  'measure.representation-over-time.not': 'A rise after some action does not prove that the action brought people in.',
  'measure.pyramid': 'age and sex of participants',
  'measure.pyramid.says':
    'Bars are participants, the outline is residents. Where a bar ends short of the outline, fewer came than the population would give.',
  'measure.pyramid.not': 'It leaves out people who gave no age, and does not say why anyone is missing.',
  'measure.coverage': 'how many people this is known of',
  'measure.coverage.says': 'What part of participants told this about themselves. Results describe only these people.',
  'measure.coverage.not': 'It does not say whether the others are like those who told.',
  'measure.people-by-group': 'people in groups',
  'measure.people-by-group.says': 'So many people of each group took part.',
  'measure.people-by-group.not':
    'Without data on residents nobody can tell whether that is many or few. People who did not tell are not here.',
  'measure.missing-people': 'who is missing',
  'measure.missing-people.says':
    'Groups that are clearly fewer than the population would give. Beside each stands how many people an equal share would need.',
  'measure.missing-people.not': 'Nobody is to blame by this list: the numbers do not say what kept these people away.',
  'measure.participation-rate': 'participation rate',
  'measure.participation-rate.says': 'What part of the residents in the population table took part.',
  'measure.participation-rate.not':
    'A high rate does not mean that participants are like everyone else. The interval shows chance only.',
  'measure.place-rates': 'participants by place',
  'measure.place-rates.says': 'The map shows how many people in a thousand residents of each part took part.',
  'measure.place-rates.not':
    'A pale place may still have problems. Where few people live, chance alone can make a difference.',
  'measure.opinions-by-channel': 'channels and languages of opinions',
  'measure.opinions-by-channel.says':
    'This many opinions came by each channel and in each language. Every opinion has one channel.',
  'measure.opinions-by-channel.not':
    'These are not people: somebody may write on the platform and on paper. A language may have been recognised by a program.',
  'measure.topics': 'fixed topics',
  'measure.topics.says':
    'How many opinions and people fall to each topic of a fixed list. One opinion may belong to several.',
  'measure.topics.not': 'The numbers do not add up. Words point at a topic, so an opinion without them stands apart.',
  'measure.impact-by-theme': 'impact by theme',
  'measure.impact-by-theme.says':
    'How far the opinions of each theme have come, from an answer to delivery. Each number leads to its list.',
  'measure.impact-by-theme.not':
    'A theme of which little was adopted need not have been ignored: it may be the task of somebody else.',
  'measure.filtered-impact': 'impact under these filters',
  'measure.filtered-impact.says':
    'How many of the opinions that the filters leave have an answer, a decision and delivery.',
  'measure.filtered-impact.not':
    'It does not compare them with the other opinions, or say where a difference comes from.',
  'measure.year-people': 'people over the whole year',
  'measure.year-people.says':
    'The fewest and the most people who can have taken part. Nobody knows who was in several processes.',
  'measure.year-people.not': 'This is no confidence interval: the true number surely lies between the two bounds.',
  'measure.promises': 'commitments for next year',
  'measure.promises.says': 'Published commitments and decisions that are not due yet, and who answers for them.',
  'measure.promises.not': 'The list holds no drafts, and no plans that nobody has published.',
  'measure.channels': 'ways of taking part',
  'measure.channels.says':
    'How many people came by each way, and how many by no other. Who used two ways counts in both.',
  'measure.channels.not': 'It does not say that these people would have stayed away without it.',
  'measure.theme-by-group': 'who speaks of what',
  'measure.theme-by-group.says':
    'What part of a group raised a theme, and what part of the others. Differences beyond chance are marked.',
  'measure.theme-by-group.not': 'It does not say that the whole group cares: only people who said something count.',
  'measure.theme-places': 'where people say this',
  'measure.theme-places.says':
    'Which part of the people of each place raised the theme: of those who wrote anything, each person counted once.',
  'measure.theme-places.not':
    'It does not say where the problem is, nor what residents want who wrote nothing. Small differences are chance.',
  'measure.theme-weighted': 'themes after weighting',
  'measure.theme-weighted.says':
    'What the share of each theme would be if participants were made up like the residents.',
  'measure.theme-weighted.not':
    'It does not speak for those who were absent: it assumes they think like those of their group who came.',
  'measure.target-groups': 'target groups',
  'measure.target-groups.says':
    'Groups that the office wanted to reach, and how many of them came. The date says when the target was set.',
  'measure.target-groups.not': 'A target that was met does not prove which action met it.',
  'measure.trust': 'trust in a theme',
  'measure.trust.says':
    'A number from 0 to 1: how often a theme returns when opinions are drawn again. From 0.75 a theme is stable.',
  'measure.trust.not': 'It does not say whether a theme matters or its opinions are right.',
  'measure.theme-map': 'map of themes',
  'measure.theme-map.says':
    'Each dot is an opinion. Dots close together are about similar things; colour is the theme.',
  'measure.theme-map.not': 'Distances are rough, and directions on the map mean nothing.',
  'measure.stance': 'for and against',
  'measure.stance.says':
    'How many people voted for the opinions in a theme, how many against, how many both ways. Each counts once.',
  'measure.stance.not': 'A vote is on an opinion, not on the theme, and says nothing of those who did not vote.',
  'measure.stance-answers': 'answers of those who wrote',
  'measure.stance-answers.says':
    'How the people who wrote in this theme answered a question of the questionnaire. Each counts once, with the last answer.',
  'measure.stance-answers.not':
    'The question may be about something else than the theme, and who wrote is not everybody who answered.',
  'measure.distinctive-words': 'words of a group',
  'measure.distinctive-words.says': 'Words that a group uses clearly more often than the others.',
  'measure.distinctive-words.not': 'A frequent word does not say whether someone is for or against.',
  'measure.impact-path': 'path of opinions',
  'measure.impact-path.says':
    'How many opinions came, were answered, decided, adopted and delivered. Below each number stands what its share is of.',
  'measure.impact-path.not': 'It does not say whether decisions were good, and shows only what somebody recorded.',
  'measure.flow': 'from opinion to effect',
  'measure.flow.says':
    'The width of a band is a number of opinions. It leads from theme to decision, and to what was done.',
  'measure.flow.not': 'A band without a decision is no refusal: it may be waiting, or nobody recorded it.',
  'measure.decisions': 'decisions',
  'measure.decisions.says':
    'How many opinions were adopted wholly, in part or not at all, and how many have no decision yet.',
  'measure.decisions.not': 'Many refusals need not mean ill will: some matters are not for the municipality.',
  'measure.impact-rates': 'rates of decisions and traces',
  'measure.impact-rates.says':
    'What part of opinions has a decision, reasons, delivery or a trace to an effect. Counts and interval stand beside it.',
  'measure.impact-rates.not': 'A trace says that somebody linked opinion and decision, not that one caused the other.',
  'measure.waiting-answer': 'time to an answer',
  'measure.waiting-answer.says':
    'The curve shows what part of opinions still waits after so many days. Those that wait today count too.',
  'measure.waiting-answer.not': 'A quick answer need not be a good one.',
  'measure.waiting-delivery': 'time to delivery',
  'measure.waiting-delivery.says':
    'The curve shows what part of decisions still waits for delivery after so many days.',
  'measure.waiting-delivery.not': 'It does not tell easy from hard: a pavement and a school count alike.',
  'measure.orphan-decisions': 'decisions without opinions',
  'measure.orphan-decisions.says': 'Decisions that no opinion of residents leads to.',
  'measure.orphan-decisions.not': 'Residents may still have wanted them: the trace may not have been recorded.',
  'measure.equality': 'equality of influence',
  'measure.equality.says':
    'It compares what part of the decided opinions of each group was adopted. 1 is the same as for others.',
  'measure.equality.not': 'A difference does not prove unequal treatment: groups may have asked for other things.',
  'measure.adopted': 'opinions that changed something',
  'measure.adopted.says': 'So many opinions were adopted wholly or in part.',
  'measure.adopted.not': 'Adopted is not delivered, and a decision may have had other reasons too.',
  'measure.aims': 'three aims',
  'measure.aims.says':
    'Eight numbers in three aims beside earlier ones. A difference is named only where the interval allows it.',
  'measure.aims.not': 'It is no mark and no ranking: these numbers are never added up.',
  'measure.replies': 'replies of residents',
  'measure.replies.says': 'How often residents answered each other, and not only the office.',
  'measure.replies.not': 'Many replies do not mean a good talk: a quarrel gives them too.',
  'measure.meetings': 'meetings',
  'measure.meetings.says': 'At least so many meetings stand in the diary, on the platform or in attendance lists.',
  'measure.meetings.not': 'It does not say how many people came or whether they could speak.',
  'measure.reasons': 'opinions with a reason',
  'measure.reasons.says': 'In so many opinions people wrote why they think so.',
  'measure.reasons.not': 'It does not judge whether a reason is right.',
  'measure.newcomers': 'new people',
  'measure.newcomers.says': 'People who are in no earlier process in these data.',
  'measure.newcomers.not': 'They may have taken part before without a trace, at an urn for instance.',
  'measure.votes': 'results of the vote',
  'measure.votes.says':
    'So many votes went to each option. Who voted twice on the same thing counts once, with the last vote.',
  'measure.votes.not': 'It does not say what residents want who did not vote.',
  'measure.turnout': 'turnout',
  'measure.turnout.says': 'What part of those entitled voted.',
  'measure.turnout.not': 'Low turnout does not say whether people would not, could not or did not know.',
  'measure.shared-statements': 'what we agree on',
  'measure.shared-statements.says': 'Statements that a majority of every group of voters answers alike.',
  'measure.shared-statements.not': 'It is agreement of those who voted, not of all residents.',
  'measure.dividing-statements': 'what divides us',
  'measure.dividing-statements.says':
    'Statements on which groups of voters differ most, or votes split almost in half.',
  'measure.dividing-statements.not': 'A split vote does not mean that people have fallen out.',
  'measure.opinion-groups': 'groups that vote alike',
  'measure.opinion-groups.says': 'People who vote alike are put in groups. Their names are letters only.',
  'measure.opinion-groups.not': 'They are not real circles: these people may not know each other at all.',
  'measure.vote-differences': 'differences in votes',
  'measure.vote-differences.says':
    'Statements on which an age, sex or place votes unlike the others. Chance alone does not explain it.',
  'measure.vote-differences.not': 'It does not say where the difference comes from, or how any one person voted.',
  'measure.recount': 'recount',
  'measure.recount.says': 'The result is counted again by the rules and compared with the one that was published.',
  'measure.recount.not': 'A difference does not prove a mistake of the office: data or a rule may be missing.',
  'measure.pools': 'pools and projects',
  'measure.pools.says':
    'Projects in the order of their votes until the money of the pool is spent, each with its reason.',
  'measure.pools.not': 'A project without money is not a bad one: it may not have fitted the pool.',
  'measure.pupil-turnout': 'turnout of pupils',
  'measure.pupil-turnout.says': 'What part of entitled pupils voted. Only schools that told both numbers count.',
  'measure.pupil-turnout.not': 'It says nothing of young people outside these schools.',
  'measure.survey-answers': 'answers to a question',
  'measure.survey-answers.says': 'How many people chose each answer. Shares are of those who answered this question.',
  'measure.survey-answers.not': 'It does not say what residents think who did not fill in the questionnaire.',
  'measure.topic-diversity': 'variety of topics',
  'measure.topic-diversity.says': 'Whether people spoke of many matters evenly, or one outweighed the rest.',
  'measure.topic-diversity.not': 'One main matter is no fault: it may have been the most important.',
  'measure.compared-reach': 'reach of several processes',
  'measure.compared-reach.says':
    'Shares of groups against residents on one scale. A difference is named only where intervals do not overlap.',
  'measure.compared-reach.not': 'It is no ranking: processes had different aims and ways of taking part.',
  'measure.compared-themes': 'themes of several processes',
  'measure.compared-themes.says': 'What part of the people in each process raised the same theme, with its interval.',
  'measure.compared-themes.not': 'A difference may come from the questions that were asked, not from needs.',
  'measure.fit': 'likeness to the residents',
  'measure.fit.says': 'Whether the make-up of participants could be chance. The number w says how large the gap is.',
  'measure.fit.not': 'A small p does not mean a large gap: with many people a slight one is enough.',
  'measure.evenness': 'evenness of taking part',
  'measure.evenness.says':
    'What part of participants would have to be of another group to be made up like the residents. Beside it: what chance alone gives.',
  'measure.evenness.not': 'One number does not say which group is missing.',
  'measure.design-effect': 'cost of weighting',
  'measure.design-effect.says':
    'Weighting makes a result less certain. Here stands how many people are left in effect.',
  'measure.design-effect.not': 'It does not say whether weighting removes an error.',
  'measure.missing-answers': 'bounds for missing data',
  'measure.missing-answers.says':
    'Between which bounds the result lies if all people without data were of this group, or none.',
  'measure.missing-answers.not': 'It does not say which end is closer to the truth.',
  'measure.weights': 'weighting',
  'measure.weights.says':
    'Rare groups count for more and frequent ones for less, until the make-up fits the residents.',
  'measure.weights.not': 'It changes no result of a vote and does not bring back those who were absent.',
  'measure.voice-inequality': 'inequality of voice',
  'measure.voice-inequality.says':
    'Whether all wrote a little or a few wrote much. 0 is all alike, near 1 is almost only a few people.',
  'measure.voice-inequality.not': 'Who writes much is neither more right nor more to blame for it.',
  'measure.returning': 'who comes back',
  'measure.returning.says': 'How many people of earlier processes came again, and how many are new.',
  'measure.returning.not': 'It covers only people who can be recognised without personal data.',
  'measure.funnel': 'step by step',
  'measure.funnel.says': 'How many people came as far as each step, from taking part to speaking again.',
  'measure.funnel.not': 'It does not say why anyone stopped there.',
  'measure.many-comparisons': 'many comparisons',
  'measure.many-comparisons.says': 'Among many comparisons a few stand out by chance. This is allowed for.',
  'measure.many-comparisons.not': 'A marked difference may still be chance, though rarely.',
  'measure.hidden-numbers': 'hidden numbers',
  'measure.hidden-numbers.says': 'How many cells are hidden so that nobody in a small group can be recognised.',
  'measure.hidden-numbers.not': 'Hidden does not mean zero.',
};
