import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import { resolvePlace } from '../../../services/understanding/places/resolve-place.ts';
import { renderWarning } from '../../../services/understanding/warnings.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';

const code = (wording: string) => resolvePlace(wording)?.place?.code;
const codes = (wordings: readonly string[]) => wordings.map((wording) => [wording, code(wording)]);
const candidate = (fields: Partial<Candidate>) => understand('candidate', { id: 'c', pool: 'p', ...fields });
const vacancy = (fields: Partial<Vacancy>) => understand('vacancy', { id: 'v', pool: 'p', ...fields });

describe('the name of a place', () => {
  test.each([
    ['北京-海淀区', '110108'],
    ['广州天河', '440106'],
    ['杭州 临平', '330113'],
    ['杭州-拱墅区', '330105'],
    ['钱塘区', '330114'],
    ['济南莱芜', '370116'],
    ['深圳光明', '440311'],
    ['大鹏新区', '440343'],
    ['河南济源', '419001'],
    ['湖北省仙桃市', '429004'],
    ['三江侗族自治县', '450226'],
    ['西双版纳', '5328'],
    ['上海闸北区', '310106'],
  ])('%s is found at its most exact', (wording, expected) => {
    expect(code(wording)).toBe(expected);
  });

  test.each([
    ['Nanshan, Shenzhen', '440305'],
    ['Tianhe District, Guangzhou', '440106'],
    ['Pudong, Shanghai', '310115'],
    ['Hong Kong SAR', '81'],
    ['Sha Tin, Hong Kong', '810016'],
    ['Suzhou', '3205'],
    ['Suzhou, Anhui', '3413'],
    ['Reading, UK', 'GB-RDG'],
    ['臺北', '7101'],
    ['東莞市松山湖', '441900'],
    ['廣州市黃埔區', '440112'],
  ])('%s is found in its language and script', (wording, expected) => {
    expect(code(wording)).toBe(expected);
  });

  test.each([
    ['北京市海淀区中关村大街59号文化大厦', '110108'],
    ['上海市徐汇区桂林路400号', '310104'],
    ['上海 北京西路1399弄', '31'],
    ['上海市南京东路100号', '310101'],
    ['海口市海南大道', '4601'],
    ['深圳市 罗湖区 宝安广场', '440303'],
    ['广州市天河区中山大道西', '440106'],
    ['青岛市香港中路', '3702'],
    ['山西省大同市矿区', '1402'],
  ])('%s is not taken for the place that a street or a building is named after', (wording, expected) => {
    expect(code(wording)).toBe(expected);
  });

  test.each(['南京东路100号', '海南大道', '平安大厦', '东方广场', '中国石油大厦', '新华书店'])(
    '%s alone is no place',
    (wording) => {
      expect(code(wording)).toBeUndefined();
    },
  );

  test('zones of the Greater Bay Area and business zones elsewhere are found', () => {
    expect(
      codes([
        '国际生物岛',
        '松山湖',
        '前海',
        '横琴',
        '河套',
        '广州科学城',
        '琶洲',
        '珠江新城',
        '北京-望京',
        '成都天府软件园',
        '武汉光谷',
      ]),
    ).toEqual([
      ['国际生物岛', '440112'],
      ['松山湖', '441900'],
      ['前海', '440305'],
      ['横琴', '440402'],
      ['河套', '440304'],
      ['广州科学城', '440112'],
      ['琶洲', '440105'],
      ['珠江新城', '440106'],
      ['北京-望京', '110105'],
      ['成都天府软件园', '510107'],
      ['武汉光谷', '420111'],
    ]);
  });

  test('a zone that many cities have is the one of the city beside it', () => {
    expect(codes(['深圳-科技园', '北京丰台科技园', '成都-高新区', '合肥高新区'])).toEqual([
      ['深圳-科技园', '440305'],
      ['北京丰台科技园', '110106'],
      ['成都-高新区', '510107'],
      ['合肥高新区', '340104'],
    ]);
  });

  test('a region is its codes, and says more than the province beside it', () => {
    expect(resolvePlace('粤西')?.codes).toEqual(['4408', '4409', '4417']);
    expect(resolvePlace('广东珠三角')?.codes).toContain('4420');
    expect(resolvePlace('大湾区')?.codes).toContain('81');
    expect(resolvePlace('长三角')?.codes).toEqual(['31', '32', '33', '34']);
    expect(resolvePlace('全国')?.codes).toHaveLength(31);
  });
});

describe('a name that several places bear', () => {
  test.each([
    ['鼓楼区', ['南京市鼓楼区', '徐州市鼓楼区', '福州市鼓楼区', '开封市鼓楼区']],
    ['朝阳区', ['北京市朝阳区', '长春市朝阳区']],
    ['朝阳', ['北京市朝阳区', '辽宁省朝阳市']],
    ['南山区', ['深圳市南山区', '鹤岗市南山区']],
    ['白云区', ['广州市白云区', '贵阳市白云区']],
    ['和平区', ['天津市和平区', '沈阳市和平区']],
    ['Taizhou', ['江苏省泰州市', '浙江省台州市']],
  ])('%s is not guessed', (wording, candidates) => {
    expect(resolvePlace(wording)).toMatchObject({ candidates });
    expect(code(wording)).toBeUndefined();
  });

  test('is settled by a parent, a zone inside it, or a city known from elsewhere', () => {
    expect(codes(['南京鼓楼区', '辽宁省朝阳市', '朝阳区望京'])).toEqual([
      ['南京鼓楼区', '320106'],
      ['辽宁省朝阳市', '2113'],
      ['朝阳区望京', '110105'],
    ]);
    expect(resolvePlace('南山区', ['4403'])?.place?.code).toBe('440305');
  });

  test('leaves what lies around the candidates', () => {
    expect(resolvePlace('江苏鼓楼区')).toMatchObject({
      place: { code: '32' },
      candidates: ['南京市鼓楼区', '徐州市鼓楼区'],
    });
  });

  test('is warned of with the candidates and what to do', () => {
    const { location, warnings } = vacancy({ title: '店员', location: { place: '朝阳区' } });
    expect(location).toBeUndefined();
    expect(warnings).toContainEqual({
      code: 'place.ambiguous',
      pointer: '/location/place',
      params: { wording: '朝阳区', candidates: '北京市朝阳区, 长春市朝阳区' },
    });
    const [warning] = warnings.filter((one) => one.code === 'place.ambiguous');
    expect(warning && renderWarning(warning, 'zh')).toContain('请在前面写明所在城市');
  });

  test('is settled by coordinates and by the text of the posting', () => {
    expect(vacancy({ location: { place: '朝阳区', lat: 39.93, lng: 116.45 } }).location?.code).toBe('110105');
    const read = vacancy({ description: '工作地点：沈阳市和平区。', location: { place: '和平区' } });
    expect([read.location?.code, read.warnings.map((warning) => warning.code)]).toEqual(['210102', []]);
  });

  test('in the list of accepted places means the one near the home, else all of them', () => {
    const near = candidate({ location: { place: '深圳' }, mobility: { places: ['南山区', '宝安区'] } });
    expect(near.mobility?.places?.map((place) => place.codes)).toEqual([['440305'], ['440306']]);
    expect(near.warnings).toEqual([]);
    const far = candidate({ mobility: { places: ['南山区'] } });
    expect(far.mobility?.places?.[0]?.codes).toEqual(['440305', '230404']);
    expect(far.warnings).toMatchObject([{ code: 'place.ambiguous', pointer: '/mobility/places/0' }]);
  });
});

describe('the place in a text', () => {
  test.each([
    ['工作地点：广州市黄埔区科学城。', '440112'],
    ['【上班地址】深圳市南山区科技园', '440305'],
    ['公司地址：\n上海市浦东新区张江路100号', '310115'],
    ['坐标杭州滨江，团队氛围好', '330108'],
    ['base 深圳，可出差', '4403'],
    ['Location: Nanshan, Shenzhen', '440305'],
    ['You will be based in our office in Kowloon Bay, Hong Kong', '810009'],
  ])('%s is read', (description, expected) => {
    expect(vacancy({ description }).location?.code).toBe(expected);
  });

  test('is where somebody says to live', () => {
    expect(candidate({ summary: '住在深圳宝安西乡，想找兼职' }).location?.code).toBe('440306');
    expect(candidate({ summary: '做過大廈維修。住觀塘。' }).location?.code).toBe('810009');
    expect(candidate({ summary: '要包住，能住家' }).location).toBeUndefined();
    expect(candidate({ summary: '期望工作地点：九龙' }).mobility?.places?.[0]?.codes).toContain('810009');
  });

  test('is found where it stands by itself at an end of a posting', () => {
    expect(vacancy({ description: '会计一名，五天八小时。天河区珠江新城。' }).location?.code).toBe('440106');
    expect(vacancy({ description: '负责对接广州客户。五险一金。' }).location).toBeUndefined();
  });

  test('is found in the title', () => {
    expect(vacancy({ title: '研发工程师（深圳南山）' }).location?.code).toBe('440305');
    expect(vacancy({ title: '上海-数据分析师' }).location?.code).toBe('31');
    expect(vacancy({ title: '售前支持工程师-北区' }).location).toBeUndefined();
  });

  test.each(['熟悉 database 和北京地方标准', '三坐标测量', '期望工作地点：深圳', '有中山大学合作项目'])(
    '%s says none',
    (summary) => {
      expect(candidate({ summary }).location).toBeUndefined();
    },
  );

  test('has the names as its source', () => {
    const description = '五险一金。工作地点：广州市天河区天河路1号。';
    const span = vacancy({ description }).location?.source.span;
    expect(span && description.slice(...span)).toBe('广州市天河区');
  });

  test('in another city than the field is warned of, one of several is not', () => {
    const place = { location: { place: '深圳' } };
    const warned = (description: string) => vacancy({ description, ...place }).warnings.map((warning) => warning.code);
    expect(warned('工作地点：杭州市西湖区。')).toEqual(['text.contradicts']);
    expect(warned('工作地点：杭州、深圳。')).toEqual([]);
    expect(warned('工作地点：深圳市南山区。')).toEqual([]);
  });
});
