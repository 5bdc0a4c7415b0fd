package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.discipline.Standing;

/**
 * When the file of a pupil forgets each kind of sanction.
 *
 * @param terms one for each kind
 * @param onChangeOfSchool whether a pupil who changes schools may ask for it
 */
public record ErasurePolicy(Map<SanctionKind, ErasureTerm> terms, boolean onChangeOfSchool) {

    private static final String CONFIRM = "Légifrance, R511-13 IV in force: its wording was not read";
    private static final String AMIENS = "Code de l'éducation, R511-13 IV (vie-scolaire.ac-amiens.fr)";

    public ErasurePolicy {
        terms = Map.copyOf(terms);
        if (terms.size() < SanctionKind.values().length) {
            throw new IllegalArgumentException("Of some kinds %s says nothing.\nMaybe start with ErasurePolicy.usual()."
                    .formatted(terms.keySet()));
        }
    }

    /**
     * The terms since 2019: avertissement, the school year; blâme and responsabilisation, one more; temporary exclusions,
     * two more. To be confirmed: when an exclusion définitive ends, which has no date until then, and
     * whether a change of school still is a ground, which it is not until then.
     */
    public static ErasurePolicy usual() {
        var terms = new EnumMap<SanctionKind, ErasureTerm>(SanctionKind.class);
        terms.put(SanctionKind.AVERTISSEMENT, years(0));
        terms.put(SanctionKind.BLAME, years(1));
        terms.put(SanctionKind.MESURE_DE_RESPONSABILISATION, years(1));
        terms.put(SanctionKind.EXCLUSION_DE_LA_CLASSE, years(2));
        terms.put(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT, years(2));
        terms.put(
                SanctionKind.EXCLUSION_DEFINITIVE,
                new ErasureTerm(
                        Optional.empty(),
                        Standing.uncertain("End of secondary schooling, in texts before 2019", CONFIRM)));
        return new ErasurePolicy(terms, false);
    }

    private static ErasureTerm years(int after) {
        return new ErasureTerm(Optional.of(after), Standing.uncertain(AMIENS, CONFIRM));
    }

    public ErasureTerm of(SanctionKind kind) {
        return Optional.ofNullable(terms.get(kind)).orElseThrow();
    }

    /** Why that long, in the reader's language; a term of the host's own in the words that the host gave it. */
    public String source(SanctionKind kind, Lang lang) {
        var source = of(kind).source();
        return source.equals(usual().of(kind).source())
                ? SourceText.in(lang, ErasurePolicy.class, "ErasurePolicy." + kind.name(), source)
                : source;
    }

    /** The last day on which the file has it; nothing when no date is known. */
    public Optional<LocalDate> lastDay(SanctionKind kind, LocalDate pronouncedOn) {
        return of(kind).lastDay(pronouncedOn);
    }

    public ErasurePolicy withChangeOfSchool() {
        return new ErasurePolicy(terms, true);
    }
}
