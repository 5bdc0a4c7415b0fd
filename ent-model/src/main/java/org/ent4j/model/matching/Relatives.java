package org.ent4j.model.matching;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * People who are two and yet share what strangers do not: their fields are not independent, as the sum of weights
 * supposes, since twins share all but the first name, father and son all but the birth date. Each kind is weighed as an
 * alternative to one person and to two strangers: what the kind shares speaks for neither, and what remains must
 * outweigh how common the kind is. Where it does not, someone must look.
 *
 * <p>The shares are orders of magnitude, not yet checked against a publication, and rounded up: as if all relatives were in
 * the data.
 */
public enum Relatives {
    /** Same last name, birth date and household; first names as those of strangers. One child in thirty is a twin. */
    TWINS(
            "MAT-01",
            Label.of("Les prénoms concordent", "The first names agree"),
            "Order of magnitude of INSEE's births of twins, 15 to 17 in 1,000; to be checked",
            "match.held.first-names",
            0.033,
            EnumSet.of(MatchField.FIRST_NAME)),
    /** Same last name and household; first names and birth dates as those of strangers. */
    SIBLINGS(
            "MAT-02",
            Label.of("Le prénom ou la date de naissance concorde", "The first name or the birth date agrees"),
            "Supposed: a brother or sister a child, half of them in the same data; to be checked",
            "match.held.siblings",
            0.5,
            EnumSet.of(MatchField.FIRST_NAME, MatchField.BIRTH_DATE)),
    /** Father and son, cousins: same names, and the household at most; birth dates as those of strangers. */
    NAMESAKES(
            "MAT-03",
            Label.of("Les dates de naissance concordent", "The birth dates agree"),
            "No census known; a child in a hundred bears the first name in use of a parent who is in the data",
            "match.held.birth-dates",
            0.01,
            EnumSet.of(MatchField.BIRTH_DATE));

    /**
     * Identifiers that are one's own, whatever the family, and how often they are not mixed up between relatives for each
     * time that they are: schools mix up INEs. Those given to a family in one go are near one another.
     */
    private static final Map<MatchField, Double> OWN =
            Map.of(MatchField.INE, Bits.log(100), MatchField.IDENTIFIER, Bits.log(1_000));

    private final String id;
    private final Label label;
    private final String source;
    private final Held held;
    private final double share;
    private final Set<MatchField> personal;

    Relatives(String id, Label label, String source, String code, double share, Set<MatchField> personal) {
        this.id = id;
        this.label = label;
        this.source = source;
        this.held = new Held(id, code);
        this.share = share;
        this.personal = personal;
    }

    /** The id of the rule that asks for someone to look. */
    public String id() {
        return id;
    }

    /** What must be the case for a pair to be decided automatically. */
    public Label label() {
        return label;
    }

    /** Where the share comes from. */
    public String source() {
        return source;
    }

    /** The same in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, Relatives.class, id, source);
    }

    /** How many relatives of the kind a person has in the data. */
    public double share() {
        return share;
    }

    Held held() {
        return held;
    }

    /**
     * The odds in bits that two records are one person's rather than two such relatives'; infinite where they agree in
     * what such relatives never share.
     *
     * @param contributions what each field says against strangers, in bits, in the order of the fields
     * @param partners how many records of the same person a record is expected to have
     * @param records how many records a relative is expected to have, when in the data
     */
    double bits(int levels, double[] contributions, double partners, double records) {
        var bits = Bits.log(partners / (share * records));
        for (var field : personal) {
            if (Comparison.level(levels, field) == Agreement.EXACT) {
                return Double.POSITIVE_INFINITY;
            }
            var own = contributions[field.ordinal()];
            bits += isAlike(levels, field) ? Math.min(0, own) : own;
        }
        return bits + own(MatchField.INE, levels, contributions) + own(MatchField.IDENTIFIER, levels, contributions);
    }

    private static double own(MatchField field, int levels, double[] contributions) {
        var most = Comparison.level(levels, field) == Agreement.EXACT ? OWN.getOrDefault(field, 0.0) : 0;
        return Math.min(most, contributions[field.ordinal()]);
    }

    /** Brothers and sisters are given names that are alike, and one's further first name may be the other's. */
    private static boolean isAlike(int levels, MatchField field) {
        return field == MatchField.FIRST_NAME && Comparison.level(levels, field) == Agreement.PARTIAL;
    }
}
