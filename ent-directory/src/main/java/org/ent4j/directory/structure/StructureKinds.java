package org.ent4j.directory.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.rule.Decision;
import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Lang;

/**
 * Tells the kind of a structure from its type and its name, as AAF writes them. All rules stand here; the first that
 * recognises the structure counts. Only the zones de remplacement and the type of schools were seen in files; the words for
 * services and cités scolaires are usual ones, to be completed by the host: {@link #with}.
 */
public final class StructureKinds {

    private static final String SCHOOL = "(COLLEGE|LYCEE|EREA|CLG|LYC|LP|LGT|LPO)";

    private static final StructureKinds STANDARD = new StructureKinds(List.of(
            byName("DIR-STR-01", StructureKind.ZONE_DE_REMPLACEMENT, "(Z REMP|ZONE DE REMPLACEMENT)", "AAF, names"),
            byType("DIR-STR-02", StructureKind.CITE_SCOLAIRE, "CITE SCOLAIRE", "usage"),
            byName("DIR-STR-03", StructureKind.CITE_SCOLAIRE, "(CITE SCOLAIRE|CITE MIXTE)", "usage"),
            byType("DIR-STR-04", StructureKind.ECOLE, "ECOLE", "AAF, ENTStructureTypeStruct"),
            byType("DIR-STR-05", StructureKind.ETABLISSEMENT, SCHOOL, "AAF, ENTStructureTypeStruct"),
            byType("DIR-STR-06", StructureKind.SERVICE_ACADEMIQUE, "(RECTORAT|DSDEN|SERVICES?)", "usage"),
            byName("DIR-STR-07", StructureKind.SERVICE_ACADEMIQUE, "(RECTORAT|DSDEN|DRANE|DANE|CIO)", "usage"),
            byName("DIR-STR-08", StructureKind.ECOLE, "ECOLE", "usage"),
            byName("DIR-STR-09", StructureKind.ETABLISSEMENT, SCHOOL, "usage")));

    private final List<KindRule> rules;

    private StructureKinds(List<KindRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static StructureKinds standard() {
        return STANDARD;
    }

    /** The same, but these rules are asked first. */
    public StructureKinds with(List<KindRule> first) {
        return new StructureKinds(Stream.concat(first.stream(), rules.stream()).toList());
    }

    public List<KindRule> rules() {
        return rules;
    }

    /** The kind, and the rule and the words that tell it. */
    public Decision<StructureKind> of(Structure structure) {
        return rules.stream()
                .flatMap(rule -> rule.decide(structure).stream())
                .findFirst()
                .orElseGet(() -> Decision.of(
                        StructureKind.INCONNUE, new KindReason.NothingTells(structure.name(), structure.type())));
    }

    /** A rule on the first words of the type, without accents and in capitals. */
    public static KindRule byType(String id, StructureKind kind, String firstWords, String source) {
        return rule(id, kind, firstWords, source, Structure::type, KindReason.ByType::new);
    }

    /** A rule on the first words of the name, without accents and in capitals. */
    public static KindRule byName(String id, StructureKind kind, String firstWords, String source) {
        return rule(id, kind, firstWords, source, Structure::name, KindReason.ByName::new);
    }

    private static KindRule rule(
            String id,
            StructureKind kind,
            String firstWords,
            String source,
            Function<Structure, String> words,
            Function<String, KindReason> reason) {
        var compiled = Pattern.compile(firstWords + "\\b.*");
        return new KindRule(
                id,
                kind,
                source,
                structure -> Optional.of(words.apply(structure))
                        .filter(text -> compiled.matcher(Folding.fold(text)).matches())
                        .map(reason));
    }

    /**
     * A rule that recognises a kind.
     *
     * @param source what the rule is written after
     * @param because the reason why a structure is of that kind, or nothing
     */
    public record KindRule(
            String id, StructureKind kind, String source, Function<Structure, Optional<KindReason>> because) {

        /** The source in the reader's language. */
        public String source(Lang lang) {
            return SourceText.in(lang, KindRule.class, id, source);
        }

        Optional<Decision<StructureKind>> decide(Structure structure) {
            return because.apply(structure)
                    .map(reason -> Decision.of(kind, reason).by(id));
        }
    }
}
