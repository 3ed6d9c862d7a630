// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordlist.h"

#include <array>
#include <cstdint>

namespace baolan::analysis {

// Closed word lists of the trade, longest first; simplified and traditional.
enum class Work : std::uint8_t { Text, Photo, Reportage, Given };

struct WorkWord {
    QStringView word;
    Work work;
};

inline constexpr std::array<WorkWord, 39> works{{
    {u"摄影报道", Work::Reportage}, {u"攝影報道", Work::Reportage}, {u"攝影報導", Work::Reportage},
    {u"图文报道", Work::Reportage}, {u"文并摄", Work::Reportage},   {u"文并图", Work::Reportage},
    {u"文图", Work::Reportage},     {u"图文", Work::Reportage},     {u"综合报道", Work::Text},
    {u"综合整理", Work::Text},      {u"采写", Work::Text},          {u"撰文", Work::Text},
    {u"撰稿", Work::Text},          {u"整理", Work::Text},          {u"编译", Work::Text},
    {u"报道", Work::Text},          {u"報道", Work::Text},          {u"報導", Work::Text},
    {u"文字", Work::Text},          {u"供图", Work::Given},         {u"供圖", Work::Given},
    {u"提供图片", Work::Given},     {u"图片由", Work::Given},       {u"提供", Work::Given},
    {u"摄影", Work::Photo},         {u"攝影", Work::Photo},         {u"拍摄", Work::Photo},
    {u"摄制", Work::Photo},         {u"图片", Work::Photo},         {u"照片", Work::Photo},
    {u"插图", Work::Photo},         {u"漫画", Work::Photo},         {u"制图", Work::Photo},
    {u"绘图", Work::Photo},         {u"摄", Work::Photo},           {u"攝", Work::Photo},
    {u"图", Work::Photo},           {u"圖", Work::Photo},           {u"文", Work::Text},
}};

// Where reports come from, as far as the word could be a person's name as well.
inline constexpr WordList cities{u"上海", u"武汉", u"广州",   u"成都",   u"石家庄", u"常州", u"温州", u"扬州",
                                 u"徐州", u"东京", u"连云港", u"黄石",   u"安庆",   u"安阳", u"宁波", u"金华",
                                 u"衡阳", u"荆州", u"华盛顿", u"莫斯科", u"柏林",   u"平壤", u"海口", u"太原",
                                 u"昌平", u"广西", u"江西",   u"云南",   u"海南",   u"宁夏", u"安徽", u"江苏",
                                 u"贵阳", u"贵州", u"常德",   u"东莞",   u"包头",   u"鲁南", u"伊宁", u"和田"};

// Whole lines that credit an agency or nobody.
inline constexpr WordList agencies{u"新华社发",     u"资料图片", u"资料图",   u"资料照片",
                                   u"本报资料图片", u"新華社發", u"网络图片", u"中新社发"};

/// The characters with which words of work begin, to look one up only where it can stand.
inline constexpr QStringView workFirsts = u"摄攝图圖文综采撰整编报報供提拍照插漫制绘";

} // namespace baolan::analysis
