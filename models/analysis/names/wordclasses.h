// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baolan::analysis {

/// Parts of speech, as coarse as the rules for names need them.
enum class Speech : std::uint8_t {
    Noun,
    Verb,
    VerbNoun,
    Adjective,
    Attribute,
    Adverb,
    Time,
    Short,
    Proper,
    Place,
    Person,
    Number,
    Measure,
    Pronoun,
    Preposition,
    Conjunction,
    Particle,
    Position,
    Idiom,
    Other
};

/// The closed classes a word belongs to, and what the areas make of it. One word may be in several.
namespace word {
enum Class : std::uint32_t {
    Title = 1u << 0,      ///< a post, stands behind a surname too
    PersonNoun = 1u << 1, ///< a word for a person that stands before a name
    Head = 1u << 2,       ///< ends the name of a body
    Office = 1u << 3,     ///< … of a public office
    Company = 1u << 4,
    School = 1u << 5, ///< … of a school, an institute or a hospital
    Media = 1u << 6,
    Department = 1u << 7, ///< … of a part of a body
    Venue = 1u << 8,      ///< … of a house that is place and body
    PlaceHead = 1u << 9,
    Body = 1u << 10,     ///< a body known by its name
    Cue = 1u << 11,      ///< stands behind a person's name
    Scope = 1u << 12,    ///< 全国, 国际: begins the name of a body
    Level = 1u << 13,    ///< 区, 市: stands for the name of the body's district
    Generic = 1u << 14,  ///< makes no name of a noun
    Boundary = 1u << 15, ///< never inside a name
    Internal = 1u << 16, ///< a verb that may be inside a name
    Former = 1u << 17,
    Acting = 1u << 18,
    Nominee = 1u << 19,
    Leading = 1u << 20,  ///< may stand before a name and is no part of it
    Area = 1u << 21,     ///< names an administrative area
    Society = 1u << 22,  ///< ends the name of an association, a committee, a union
    Plain = 1u << 23,    ///< a word for a person that says no post: 女士, 记者
    Country = 1u << 25,  ///< a state: what stands behind it is in it
    Counter = 1u << 26,  ///< counts or measures: a demonstrative before it is no surname
    AreaAlias = 1u << 24 ///< a short name of a township, or a common word that is also a short name
};
} // namespace word

} // namespace baolan::analysis
