/**
 * Counties and cities of Taiwan, which GB/T 2260 does not number: codes 7101 to 7122 are this table's own.
 * Coordinates: seats of government, hand-checked, to a kilometre or two. A name behind `~` counts only where Taiwan is named too.
 * Columns: code | zh | en | lat | lng | aliases;
 */
export const taiwanPlaces = `
7101|台北市|Taipei|25.03|121.57|臺北
7102|高雄市|Kaohsiung|22.63|120.30|
7103|新竹市|Hsinchu|24.81|120.97|新竹科学园区;竹科
7104|台中市|Taichung|24.15|120.67|
7105|新北市|New Taipei|25.01|121.46|
7106|桃园市|Taoyuan|24.99|121.30|
7107|台南市|Tainan|22.99|120.20|
7108|基隆市|Keelung|25.13|121.74|
7109|嘉义市|Chiayi|23.48|120.45|
7110|新竹县|Hsinchu County|24.84|121.01|竹北
7111|苗栗县|Miaoli|24.56|120.82|
7112|彰化县|Changhua|24.08|120.54|
7113|南投县|Nantou|23.90|120.69|
7114|云林县|Yunlin|23.70|120.53|
7115|嘉义县|Chiayi County|23.46|120.29|
7116|屏东县|Pingtung|22.68|120.49|
7117|宜兰县|Yilan|24.73|121.76|
7118|花莲县|Hualien|23.99|121.62|
7119|台东县|Taitung|22.76|121.15|
7120|澎湖县|Penghu|23.57|119.57|
7121|金门县|Kinmen|24.43|118.32|
7122|连江县|Lienchiang|26.16|119.95|马祖;Matsu
`;
