package org.ent4j.catalogue.gar.validation;

import java.util.Optional;
import org.ent4j.catalogue.gar.GarCodes;
import org.ent4j.catalogue.gar.GarProfile;

/** What is to be said of a value that the schema takes. */
final class ValueChecks {

    private static final GarProfile[] PROFILES = GarProfile.values();

    private ValueChecks() {}

    /** Of the value that the row has at this place. */
    static Optional<CodeDefect> of(Row row, int i, String element) {
        var c = row.characters();
        var from = row.start(i);
        var to = row.end(i);
        return Forms.isBlank(c, from, to) ? Optional.of(new CodeDefect.Blank(element)) : code(row, i, c, from, to);
    }

    private static Optional<CodeDefect> code(Row row, int i, char[] c, int from, int to) {
        return switch (row.value(i)) {
            case UAI, PERSON_SCHOOL, ASSIGNED_SCHOOL, ADMINISTRATION, HEAD_SCHOOL -> uai(row, i, c, from, to);
            case PROFILE -> profile(row, i, c, from, to);
            case MATIERE -> when(!GarCodes.isMatiere(c, from, to), row, i, CodeDefect.NotAMatiere::new);
            case MEF, MEF_ABOVE, MEFSTAT11 ->
                when(
                        !GarCodes.isCode(c, from, to, 11),
                        row,
                        i,
                        text -> new CodeDefect.NotAMef(row.value(i).element(), text));
            case LEVEL -> when(!GarCodes.isCode(c, from, to, 4), row, i, CodeDefect.NotALevel::new);
            case CIVILITY ->
                when(
                        !Forms.is(c, from, to, "M.") && !Forms.is(c, from, to, "Mme"),
                        row,
                        i,
                        CodeDefect.UnknownCivility::new);
            case STATUS ->
                when(
                        !Forms.is(c, from, to, Status.DIVISION) && !Forms.is(c, from, to, Status.GROUPE),
                        row,
                        i,
                        CodeDefect.UnknownStatus::new);
            case DIVISION ->
                when(
                        Status.isDivision(row),
                        row,
                        i,
                        text -> new CodeDefect.DivisionOfDivision(Excerpt.of(row.first(Value.GROUP))));
            case MAIL, SCHOOL_MAIL -> when(!Forms.isAddress(c, from, to), row, i, CodeDefect.NotAnAddress::new);
            case PERSON, GROUP, OTHER -> Optional.empty();
        };
    }

    private interface Because {
        CodeDefect of(String text);
    }

    private static Optional<CodeDefect> when(boolean broken, Row row, int i, Because because) {
        return broken ? Optional.of(because.of(Excerpt.of(row.text(i)))) : Optional.empty();
    }

    private static Optional<CodeDefect> uai(Row row, int i, char[] c, int from, int to) {
        if (!GarCodes.isUai(c, from, to)) {
            return when(
                    true, row, i, text -> new CodeDefect.NotAUai(row.value(i).element(), text));
        }
        var letter = Forms.uaiLetter(c, from, to);
        return letter == c[from + 7]
                ? Optional.empty()
                : Optional.of(new CodeDefect.WrongLetter(
                        row.value(i).element(), row.text(i), new String(c, from, 7) + letter));
    }

    private static Optional<CodeDefect> profile(Row row, int i, char[] c, int from, int to) {
        for (var profile : PROFILES) {
            if (Forms.is(c, from, to, profile.code())) {
                return profile.isOf(row.kind().part())
                        ? Optional.empty()
                        : Optional.of(new CodeDefect.ProfileElsewhere(
                                profile.code(), row.kind().part().code()));
            }
        }
        return when(true, row, i, CodeDefect.UnknownProfile::new);
    }
}
