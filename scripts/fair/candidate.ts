import type { CandidateInput } from '../../shared/model/candidate.ts';
import { skillGradeNames } from '../../shared/model/codes.ts';
import { drawStory, isScholar, type Story, type StoryPlan } from './candidate-story.ts';
import { headlineOf, summaryOf } from './candidate-text.ts';
import { drawWishes, type Wishes } from './candidate-wishes.ts';
import { Random } from './random.ts';
import { skills } from './vocabulary.ts';
import { disciplines } from './vocabulary-disciplines.ts';
import { places } from './vocabulary-places.ts';
import { degreeField, disciplineWording, fullWidthDigits, traditional, wordingOf } from './voice.ts';

/** Writes a drawn candidate down: about one in fourteen as text only, the others with a field left out here and there. */
export function writeCandidate(id: string, pool: string, plan: StoryPlan): CandidateInput {
  const random = new Random(`${pool}/${id}`);
  const story = drawStory(random, plan);
  const wishes = drawWishes(random, story);
  const whole = random.chance(0.07);
  const headline = headlineOf(random, story);
  const summary = summaryOf(random, story, { wishes, whole });
  const candidate: CandidateInput = {
    id,
    pool,
    ...(whole || random.chance(0.94) ? { headline } : {}),
    ...(whole || random.chance(0.9) ? { summary: random.chance(0.03) ? fullWidthDigits(summary) : summary } : {}),
    ...(whole ? {} : fieldsOf(random, story, wishes)),
    ...(random.chance(0.4) ? { contact: contactOf(id) } : {}),
  };
  return story.voice === 'hant' ? (traditional(candidate) as CandidateInput) : candidate;
}

/** Plainly invented: the reserved domain example.com and numbers that no exchange has. */
export function contactOf(id: string): NonNullable<CandidateInput['contact']> {
  const number = id.replace(/\D/g, '');
  return { name: `Applicant ${number}`, email: `${id}@example.com`, phone: `000-0000-${number}` };
}

function fieldsOf(random: Random, story: Story, wishes: Wishes): Partial<CandidateInput> {
  const { grade, years, voice, place } = story;
  return {
    ...(random.chance(0.93) ? { skills: skillsOf(random, story) } : {}),
    ...(random.chance(0.96) ? { degrees: degreesOf(random, story) } : {}),
    ...(grade && random.chance(0.85) ? { skillGrade: random.chance(0.5) ? grade : skillGradeNames[grade].zh } : {}),
    ...(years > 0 && random.chance(0.8) ? { experienceYears: years } : {}),
    ...(random.chance(0.93) ? { location: { place: random.pick(places[place][voice === 'en' ? 'en' : 'zh']) } } : {}),
    ...mobilityOf(wishes),
    ...flexibilityOf(wishes),
    ...(wishes.minPay ? { salary: wishes.minPay } : {}),
    ...languagesOf(random, story),
    ...(random.chance(0.35)
      ? {
          availableFrom: random.pick([
            '2026-04-01',
            '2026-05-01',
            '2026-06-15',
            '2026-07-01',
            '2026-07-01',
            '2026-09-01',
          ]),
        }
      : {}),
  };
}

function skillsOf(random: Random, story: Story): NonNullable<CandidateInput['skills']> {
  const detailed = random.chance(0.4);
  const names = new Map(story.skills.map((id) => [wordingOf(random, skills[id], story.voice, 0.03), id]));
  return [...names.keys()].map((name) => {
    if (!detailed || random.chance(0.4)) return name;
    const years = Math.min(story.years + (isScholar(story.level) ? 3 : 0), random.integer(1, 8));
    return {
      name,
      level: random.integer(2, story.years > 5 ? 5 : 4),
      ...(years > 0 ? { years } : {}),
      ...(random.chance(0.4) ? { lastUsed: random.pick(['2026', '2025', '2025-12', '2023']) } : {}),
    };
  });
}

function degreesOf(random: Random, story: Story): NonNullable<CandidateInput['degrees']> {
  const name = story.school[story.voice === 'en' ? 1 : 0];
  const year = story.fresh ? 2026 : 2025 - story.years;
  const { earlier } = story;
  return [
    {
      level: degreeField(random, story.level, story.voice),
      ...(story.level === 'upper-secondary'
        ? {}
        : { discipline: disciplineWording(random, disciplines[story.discipline], story.voice) }),
      ...(random.chance(0.8) ? { institution: name } : {}),
      ...(random.chance(0.7) ? { region: story.schoolRegion } : {}),
      ...(random.chance(0.6) ? { graduatedOn: `${year}-${random.pick(['06', '06', '07'])}` } : {}),
      ...(random.chance(0.15) ? { verified: random.chance(0.9) } : {}),
    },
    ...(earlier
      ? [
          {
            level: degreeField(random, earlier.level, story.voice),
            discipline: disciplineWording(random, disciplines[earlier.discipline], story.voice),
            institution: earlier.school[story.voice === 'en' ? 1 : 0],
            graduatedOn: String(year - (story.level === 'doctorate' ? 4 : 3)),
          },
        ]
      : []),
  ];
}

function mobilityOf({ wanted, relocate, commuteKm }: Wishes): Partial<CandidateInput> {
  if (wanted.length === 0 && relocate === undefined && commuteKm === undefined) return {};
  return {
    mobility: {
      ...(commuteKm !== undefined ? { maxCommuteKm: commuteKm } : {}),
      ...(wanted.length > 0 ? { places: [...wanted] } : {}),
      ...(relocate !== undefined ? { relocate } : {}),
    },
  };
}

function flexibilityOf({ needs, insists, availability, hours }: Wishes): Partial<CandidateInput> {
  if (needs.length === 0) return {};
  return {
    flexibility: {
      needs: needs.map((code) => (code === insists ? { code, importance: 'required' as const } : code)),
      ...(availability ? { availability: [{ ...availability, days: [...availability.days] }] } : {}),
      ...(hours ? { hoursPerWeek: { ...hours } } : {}),
    },
  };
}

function languagesOf(random: Random, story: Story): Partial<CandidateInput> {
  if (!random.chance(0.55)) return {};
  const local = story.region === 'hongkong' || story.region === 'macao';
  const english =
    local || story.voice === 'en' || story.schoolRegion === 'overseas'
      ? random.pick(['C1', 'B2', 'C2'])
      : random.pick(['B1', 'B2', 'B2', 'C1']);
  return {
    languages: [
      local ? { code: 'yue', level: 'native' } : { code: 'zh', level: 'native' },
      ...(isScholar(story.level) || local ? [{ code: 'en', level: random.chance(0.15) ? '流利' : english }] : []),
      ...(!local && story.region === 'bay' && random.chance(0.35)
        ? [{ code: 'yue', ...(random.chance(0.7) ? { level: 'B2' } : {}) }]
        : []),
      ...(local && random.chance(0.6) ? [{ code: 'zh', level: 'C1' }] : []),
    ],
  };
}
