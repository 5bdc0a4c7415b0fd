package org.ent4j.examples.portal.absence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;

/** What choices offer: labels by value, in their order. */
final class Options {

    private Options() {}

    static <E extends Enum<E>> Map<String, String> of(Collection<E> values, Function<E, String> label) {
        var options = new LinkedHashMap<String, String>();
        values.forEach(value -> options.put(value.name(), label.apply(value)));
        return options;
    }

    /** The same, with a first one for none of them. */
    static Map<String, String> with(String none, Map<String, String> others) {
        var options = new LinkedHashMap<String, String>();
        options.put("", none);
        options.putAll(others);
        return options;
    }

    static Map<String, String> texts(Collection<String> values) {
        var options = new LinkedHashMap<String, String>();
        values.forEach(value -> options.put(value, value));
        return options;
    }

    /** The motifs of a kind; families are not offered those that say that the school looks after the pupil. */
    static Map<String, String> motifs(AbsencePolicy policy, MotifKind kind, boolean isFamily) {
        var options = new LinkedHashMap<String, String>();
        policy.motifs().serving(kind).stream()
                .filter(motif -> !isFamily || !motif.is(MotifFlag.SOUS_RESPONSABILITE))
                .forEach(motif -> options.put(motif.code().value(), motif.label()));
        return options;
    }
}
