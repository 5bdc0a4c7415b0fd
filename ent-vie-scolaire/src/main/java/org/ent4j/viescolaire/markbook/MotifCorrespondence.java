package org.ent4j.viescolaire.markbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.viescolaire.evaluation.Unscored;

/**
 * How another system says why a pupil has no points. A school edits its own; what a system has no word for is left out.
 *
 * @param system {@code "PRONOTE"}
 * @param codes what is written for each meaning
 * @param meanings what each code means when it is read
 */
public record MotifCorrespondence(String system, Map<Unscored, String> codes, Map<String, Unscored> meanings) {

    public MotifCorrespondence {
        codes = Map.copyOf(codes);
        meanings = Map.copyOf(meanings);
    }

    private static MotifCorrespondence none(String system) {
        return new MotifCorrespondence(system, Map.of(), Map.of());
    }

    /**
     * The marks {@code "|1"} to {@code "|7"} of PRONOTE's clients (pronotepy). {@code "|8"}, félicitations, says nothing about
     * why there are no points and is left out.
     */
    public static MotifCorrespondence pronote() {
        return none("PRONOTE")
                .with(Unscored.ABSENT, "|1")
                .with(Unscored.EXEMPT, "|2")
                .with(Unscored.NOT_MARKED, "|3")
                .with(Unscored.UNFIT, "|4")
                .with(Unscored.NOT_RETURNED, "|5")
                .with(Unscored.ABSENT_ZERO, "|6")
                .with(Unscored.NOT_RETURNED_ZERO, "|7");
    }

    /** The annotations of OPEN-ENT; unfit pupils are exempt there, and nothing counts as zero. */
    public static MotifCorrespondence openEnt() {
        return none("OPEN-ENT")
                .writing(Unscored.UNFIT, "DISP")
                .with(Unscored.ABSENT, "ABS")
                .with(Unscored.EXEMPT, "DISP")
                .with(Unscored.NOT_MARKED, "NN")
                .with(Unscored.NOT_RETURNED, "NR");
    }

    /** The statuts of GEPI's cahier de notes; {@code "v"} is one that stays empty. */
    public static MotifCorrespondence gepi() {
        return none("GEPI")
                .writing(Unscored.UNFIT, "disp")
                .writing(Unscored.NOT_RETURNED, "-")
                .with(Unscored.ABSENT, "abs")
                .with(Unscored.EXEMPT, "disp")
                .with(Unscored.NOT_MARKED, "-")
                .with(Unscored.EMPTY, "v");
    }

    /**
     * The LSU says of a whole period that a pupil was not marked, {@code eleve-non-note}; why is not written. It is for an
     * exporter to ask first whether there is an average.
     */
    public static MotifCorrespondence lsu() {
        var code = "eleve-non-note";
        return none("LSU")
                .writing(Unscored.ABSENT, code)
                .writing(Unscored.EXEMPT, code)
                .writing(Unscored.UNFIT, code)
                .writing(Unscored.NOT_RETURNED, code)
                .writing(Unscored.EMPTY, code)
                .with(Unscored.NOT_MARKED, code);
    }

    public Optional<String> code(Unscored meaning) {
        return Optional.ofNullable(codes.get(meaning));
    }

    /** Nothing for a code that is not known: it is for the reader to report it. */
    public Optional<Unscored> meaning(String code) {
        return Optional.ofNullable(meanings.get(code));
    }

    /** With a code that is written and read. */
    public MotifCorrespondence with(Unscored meaning, String code) {
        return writing(meaning, code).reading(code, meaning);
    }

    public MotifCorrespondence writing(Unscored meaning, String code) {
        var more = new EnumMap<Unscored, String>(Unscored.class);
        more.putAll(codes);
        more.put(meaning, code);
        return new MotifCorrespondence(system, more, meanings);
    }

    public MotifCorrespondence reading(String code, Unscored meaning) {
        var more = new HashMap<>(meanings);
        more.put(code, meaning);
        return new MotifCorrespondence(system, codes, more);
    }
}
