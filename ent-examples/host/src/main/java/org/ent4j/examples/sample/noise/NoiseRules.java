package org.ent4j.examples.sample.noise;

import static org.ent4j.examples.sample.noise.NoiseKind.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.ClassNaming;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;

/**
 * All the noise there is. An item is noisy with the chance that the caller chose; a noisy item gets one rule, drawn by
 * weight among those that change it. A person whose name is disturbed was typed in by hand, and so has lost the
 * identifiers of the directory, too (IDSTS, INE; in STS the type is {@code local}).
 */
final class NoiseRules {

    private static final int CUT = 10;

    // People
    static final NoiseRule<PersonText> WITHOUT_IDENTIFIER =
            new NoiseRule<>(IDENTIFIER_MISSING, 25, (who, dice) -> who.typed(who.usage(), who.first()));
    static final NoiseRule<PersonText> FIRST_NAME_OF_TEN_CHARACTERS =
            new NoiseRule<>(FIRST_NAME_CUT, 80, (who, dice) -> changed(who, who.usage(), cut(who.first())));
    static final NoiseRule<PersonText> NAME_AT_BIRTH =
            new NoiseRule<>(BIRTH_NAME, 60, (who, dice) -> changed(who, who.birth(), who.first()));
    static final NoiseRule<PersonText> NAME_WITHOUT_ACCENTS = new NoiseRule<>(
            ACCENTS_LOST,
            25,
            (who, dice) -> changed(who, Plain.unaccented(who.usage()), Plain.unaccented(who.first())));
    static final NoiseRule<PersonText> LAST_AND_FIRST_NAME_SWAPPED =
            new NoiseRule<>(NAMES_SWAPPED, 8, (who, dice) -> changed(who, Plain.upper(who.first()), who.usage()));
    static final NoiseRule<PersonText> NAME_WITH_TYPO =
            new NoiseRule<>(TYPO, 15, (who, dice) -> changed(who, typo(who.usage(), dice), who.first()));
    static final NoiseRule<PersonText> NAME_WITH_OTHER_SIGNS = new NoiseRule<>(
            SIGNS_CHANGED, 25, (who, dice) -> changed(who, otherSigns(who.usage()), otherSigns(who.first())));
    static final NoiseRule<PersonText> SOMEBODY_ELSE = new NoiseRule<>(
            UNKNOWN, 2, (who, dice) -> new PersonText(stranger(dice), stranger(dice), anyFirstName(dice), false));

    // Subjects
    static final NoiseRule<SubjectText> SUBJECT_WITH_LOCAL_CODE = new NoiseRule<>(
            LOCAL_CODE,
            50,
            (it, dice) -> new SubjectText(Plain.letters(it.label()).substring(0, 3) + "_L", it.label()));
    static final NoiseRule<SubjectText> SUBJECT_ABBREVIATED =
            new NoiseRule<>(ABBREVIATED, 50, (it, dice) -> new SubjectText(it.gestion(), abbreviated(it.label())));

    // Rooms
    static final NoiseRule<String> ROOM_WITH_PREFIX = new NoiseRule<>(
            PREFIXED, 45, (room, dice) -> Character.isDigit(room.charAt(0)) ? dice.oneOf("S", "Salle ") + room : room);
    static final NoiseRule<String> ROOM_RESPACED = new NoiseRule<>(RESPACED, 30, (room, dice) -> room.replace(" ", ""));
    static final NoiseRule<String> ROOM_UNKNOWN =
            new NoiseRule<>(UNKNOWN, 25, (room, dice) -> dice.oneOf("ANNEXE ", "EXT ", "PREFA ") + dice.between(1, 9));

    private NoiseRules() {}

    static List<NoiseRule<PersonText>> people() {
        return List.of(
                WITHOUT_IDENTIFIER,
                FIRST_NAME_OF_TEN_CHARACTERS,
                NAME_AT_BIRTH,
                NAME_WITHOUT_ACCENTS,
                LAST_AND_FIRST_NAME_SWAPPED,
                NAME_WITH_TYPO,
                NAME_WITH_OTHER_SIGNS,
                SOMEBODY_ELSE);
    }

    static List<NoiseRule<SubjectText>> subjects() {
        return List.of(SUBJECT_WITH_LOCAL_CODE, SUBJECT_ABBREVIATED);
    }

    /** STS has the national codes: only its labels vary. */
    static List<NoiseRule<SubjectText>> subjectsOfSts() {
        return List.of(SUBJECT_ABBREVIATED);
    }

    static List<NoiseRule<String>> rooms() {
        return List.of(ROOM_WITH_PREFIX, ROOM_RESPACED, ROOM_UNKNOWN);
    }

    /** A class is written with spaces, or named as other schools name theirs. */
    static List<NoiseRule<String>> classes(Division division) {
        return List.of(
                new NoiseRule<>(RESPACED, 60, (code, dice) -> respaced(code)),
                new NoiseRule<>(RENAMED, 40, (code, dice) -> renamed(division, dice)));
    }

    static List<NoiseRule<String>> groups(Group group) {
        return List.of(
                new NoiseRule<>(RESPACED, 45, (code, dice) -> respaced(code)),
                new NoiseRule<>(ABBREVIATED, 30, (code, dice) -> code.replace("GR.", dice.oneOf("G", "_", " gr "))),
                new NoiseRule<>(REORDERED, 20, (code, dice) -> group.divisions().size() > 1 ? reordered(code) : code),
                new NoiseRule<>(UNKNOWN, 5, (code, dice) -> "SOUTIEN " + Plain.letters(stranger(dice))));
    }

    private static PersonText changed(PersonText who, String usage, String first) {
        var same = usage.equals(who.usage()) && first.equals(who.first());
        return same ? who : new PersonText(usage, birth(who, usage), first, false);
    }

    /** The surname at birth follows the one in use when they were the same. */
    private static String birth(PersonText who, String usage) {
        return who.birth().equals(who.usage()) ? usage : who.birth();
    }

    private static String cut(String text) {
        return text.length() > CUT ? text.substring(0, CUT) : text;
    }

    private static String otherSigns(String text) {
        return text.indexOf('-') >= 0 ? text.replace('-', ' ') : text.replace("'", "");
    }

    /** Two letters exchanged, one left out, or one doubled; never the first. */
    private static String typo(String text, Dice dice) {
        if (text.length() < 4) {
            return text + text.charAt(text.length() - 1);
        }
        var at = dice.between(1, text.length() - 2);
        return switch (dice.below(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private static String stranger(Dice dice) {
        return Plain.upper(Names.surname(dice));
    }

    private static String anyFirstName(Dice dice) {
        return Names.ofAdult(dice, dice.chance(0.5));
    }

    /** {@code 3EME1} becomes {@code 3 EME 1}, {@code 3ALL2GR.1} becomes {@code 3 ALL2 GR.1}. */
    private static String respaced(String code) {
        var spaced = code.replaceFirst("^([0-9T])(?=[A-Z])", "$1 ").replace("GR.", " GR.");
        var numbered = spaced.replaceFirst("(EME|LE)(?=[0-9])", "$1 ");
        return numbered.equals(code) ? code.charAt(0) + " " + code.substring(1) : numbered;
    }

    private static String renamed(Division division, Dice dice) {
        return dice.pick(List.of(ClassNaming.values())).code(division.level(), division.number());
    }

    /** {@code 3ALL2GR.1} becomes {@code ALL2 3 GR1}. */
    private static String reordered(String code) {
        var parts = code.split("GR\\.", 2);
        return parts[0].substring(1) + " " + parts[0].charAt(0) + " GR" + parts[1];
    }

    /** Long words cut after four letters: {@code ENSE. MORAL ET CIVI.} */
    private static String abbreviated(String label) {
        return Arrays.stream(label.split(" ", -1)).map(NoiseRules::shortened).collect(Collectors.joining(" "));
    }

    private static String shortened(String word) {
        return word.length() > 5 ? word.substring(0, 4) + "." : word;
    }
}
