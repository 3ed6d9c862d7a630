#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the large lexica of names from public packages: make_name_lexica.py JIEBA_DICT CHINA_DIVISION_DIST OUT_DIR

words.tsv (words of the language with their frequency and part of speech), surnames.tsv and givencharacters.tsv (how often a
character stands where in a name), areas.tsv (the administrative tree down to townships, with the short names in use)."""
import json, math, re, sys
from collections import Counter
from pathlib import Path

dictionary, division, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
rows = []
for line in open(dictionary, encoding="utf-8"):
    word, count, tag = line.split()
    rows.append((word, int(count), tag))
known = {w: (n, t) for w, n, t in rows}
HAN = re.compile(r"^[\u3400-\u9fff]+$")
COMPOUND = "欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 宇文 轩辕 钟离 南宫 西门 东郭 呼延 端木 淳于 拓跋 赫连 独孤 万俟 澹台 濮阳 闾丘".split()
NEW = {line.split("\t")[0] for line in open(out / "newwords.tsv", encoding="utf-8")}
SINGLE = set(Path(__file__).with_name("surnames.txt").read_text(encoding="utf-8").split()[0])
FREQUENT = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"

# Words. Persons are left out (names are recognised, not listed) unless they are transliterations.
HEAD = "# {}: {}\n"
# An entry that is a whole list, or a name with a body's ending, tells nothing of words.
words = []
FOREIGN = set(Path(__file__).with_name("transliteration.txt").read_text(encoding="utf-8").strip())
TRUSTED = set(Path(__file__).with_name("placenames.txt").read_text(encoding="utf-8").split())
SHORTS = {p["name"].removesuffix("市").removesuffix("省") for p in json.load(open(division / "pcas-code.json", encoding="utf-8"))} | {
    c["name"].removesuffix("市") for p in json.load(open(division / "pcas-code.json", encoding="utf-8")) for c in p["children"]}
# Ordinary words that the dictionary takes for names of persons.
ORDINARY = set("花岗岩 古建筑 青少年 铁路桥 宣传部 黄金周 季后赛 胡萝卜 金字塔 红宝石 许可证 师兄弟 石英砂 农家乐 红卫兵 吉普车 胡杨林 马尾松 金刚石 莫斯科 乌克兰 爱尔兰 慕尼黑 夏威夷 黎巴嫩 石家庄 张家口 山珍海味 金碧辉煌".split())
for word, count, tag in rows:
    if tag in ("nt", "x", "eng") or not HAN.match(word) or len(word) > 4:
        continue
    if tag in ("nr", "nrfg"):
        if len(word) > 2 and word not in ORDINARY and not (word[-1] in "性者车法学率力量物品业" and count >= 20):
            continue
        tag = "n"
    if tag == "ns" and word not in TRUSTED and not (len(word) > 2 and word[-1] in "市县州省洲") and word not in SHORTS:
        tag = "n"
    if word in TRUSTED:
        tag = "ns"
    if tag == "nrt" and (count < 20 or not set(word) <= FOREIGN):
        continue
    if word in ("处处", "所所", "院院", "班班", "队队", "组组"):
        continue  # 处 and 处长 stand side by side
    if (len(word) > 1 and count < 5) or (len(word) == 2 and word[0] in "在的了是与" and count < 300):
        continue
    words.append((word, count, {"nrt": "nr"}.get(tag, tag)))
(out / "words.tsv").write_text(HEAD.format("Words with frequency and part of speech, from the dictionary of jieba 0.42.1", "MIT") +
    "".join(f"{w}\t{n}\t{t}\n" for w, n, t in sorted(words)), encoding="utf-8")

# Characters of names.
first, one, two, three = Counter(), Counter(), Counter(), Counter()
for word, count, tag in rows:
    if tag not in ("nr", "nrfg") or not HAN.match(word):
        continue
    if word[:2] in COMPOUND:
        surname, given = word[:2], word[2:]
    elif word[0] in SINGLE:
        surname, given = word[0], word[1:]
    else:
        continue
    weight = 1
    if len(given) == 1:
        one[given] += weight
    elif len(given) == 2:
        two[given[0]] += weight
        three[given[1]] += weight
    else:
        continue
    first[surname] += weight
for surname in COMPOUND:
    first[surname] += 5
total = sum(first.values())
# The dictionary counts types of names; the rank among the hundred most frequent surnames stands for use.
use = {s: 8.0 / (i + 8) for i, s in enumerate(FREQUENT)}
weights = {s: (first[s] + 5) / total * 0.3 + use.get(s, 0.02) / 12 for s in sorted(SINGLE | set(COMPOUND))}
norm = sum(weights.values())
(out / "surnames.tsv").write_text(HEAD.format("Surnames, own list, with the cost of each (-100 ln p) counted over the names in the dictionary of jieba 0.42.1", "MIT") +
    "".join(f"{s}\t{round(-100 * math.log(w / norm))}\n" for s, w in weights.items()), encoding="utf-8")
FEMALE = "秀娟英华慧巧美娜静淑惠珠翠雅芝玉萍红娥玲芬芳燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香月莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑筠柔竹霭凝晓欢霄枫芸菲寒欣滢伊亚宜可姬舒影荔枝思丽媚育璇"
MALE = "伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘"
for c in FEMALE + MALE:
    one[c] += 12; two[c] += 8; three[c] += 14
chars = sorted(set(one) | set(two) | set(three))
sums = [sum(k.values()) + 6000 for k in (one, two, three)]
cost = lambda k, s, c: round(-100 * math.log((k[c] + 0.5) / s))
(out / "givencharacters.tsv").write_text(HEAD.format("Characters of given names with the cost (-100 ln p) as the only one, the first of two and the second of two, counted over the names in the dictionary of jieba 0.42.1", "MIT") +
    "".join(f"{c}\t{cost(one, sums[0], c)}\t{cost(two, sums[1], c)}\t{cost(three, sums[2], c)}\n" for c in chars), encoding="utf-8")

# Areas.
WEAK = set(Path(__file__).with_name("weakareas.txt").read_text(encoding="utf-8").split())  # short names that are common words too
ETHNIC = "壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|布依族|土家族|朝鲜族|蒙古族|蒙古|哈萨克|柯尔克孜|傣族|景颇族|白族|哈尼族|傈僳族|满族|瑶族|黎族|畲族|土族|撒拉族|东乡族|保安族|裕固族|塔吉克|锡伯|仫佬族|毛南族|仡佬族|水族|佤族|拉祜族|布朗族|独龙族|怒族|纳西族|普米族|达斡尔族|鄂温克族|鄂伦春|各族|自治"
SPECIAL = {"内蒙古自治区": "内蒙古", "广西壮族自治区": "广西", "西藏自治区": "西藏", "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆"}
def short(name):
    if name in SPECIAL:
        return SPECIAL[name]
    m = re.match(rf"^(.{{2,}}?)(?:(?:{ETHNIC})+)?(?:自治州|自治县|自治旗|特别行政区|地区|林区|省|市|区|县|旗|盟)$", name)
    return m.group(1) if m else ""
PLACE_TAGS = {"ns", "nr", "nz", "nt", "nrt", "j"}
def usable(word, level):
    if len(word) < 2 or (level == 3 and word in WEAK):
        return False
    n, t = known.get(word, (0, ""))
    if level == 4:
        return (t == "ns" and n < 60) or (n == 0 and word not in NEW)
    return (t == "ns" and level <= 2) or (t == "ns" and n < 1000) or n < (3000 if level <= 2 else 4) or (t in PLACE_TAGS | {"n", "b"} and n < 200)
lines, seen = [], set()
def emit(code, name, level):
    name = re.sub(r"[（(].*", "", name)
    name = name.removesuffix("办事处") if name.endswith("街道办事处") else name
    aliases = []
    if level <= 3:
        s = short(name)
        if s:
            aliases.append(s if usable(s, level) else "?" + s)
    else:
        m = re.match(r"^(.{2,})(街道|地区|镇|乡)$", name)
        # Two characters are too often two words; in Beijing such names are in daily use.
        if m and usable(m.group(1), level) and (len(m.group(1)) > 2 or code.startswith("11")):
            aliases.append(m.group(1))
    lines.append("\t".join([code, name, ",".join(aliases) or "-"]))
for p in json.load(open(division / "pcas-code.json", encoding="utf-8")):
    emit(p["code"].ljust(6, "0"), p["name"], 1)
    for c in p["children"]:
        if c["name"] not in ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"):
            emit(c["code"].ljust(6, "0"), c["name"], 2)
        for a in c.get("children", []):
            emit(a["code"], a["name"], 3)
            for s in a.get("children", []):
                emit(s["code"], s["name"], 4)
        if c["code"] == "1101":
            lines.append("110199\t北京经济技术开发区\t经开区,亦庄,北京经开区,亦庄经开区,?开发区")
for code, name, alias in (("710000", "台湾省", "台湾"), ("810000", "香港特别行政区", "香港"), ("820000", "澳门特别行政区", "澳门")):
    lines.append(f"{code}\t{name}\t{alias}")
(out / "areas.tsv").write_text(HEAD.format("Administrative areas of China down to townships: code, name, short names (? = also a common word), from china-division 2.7.0; the development zone of Beijing and the last three lines are ours", "MIT") +
    "\n".join(lines) + "\n", encoding="utf-8")
