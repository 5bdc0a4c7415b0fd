package org.ent4j.directory.jooq;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;

/**
 * A kind of codes that an affiliation has several of.
 *
 * @param kind as {@code dir_affiliation_code.kind} has it
 */
record AffiliationCode(
        String kind, Function<Affiliation, Stream<String>> codes, BiConsumer<Affiliation.Builder, String> add) {

    static final List<AffiliationCode> KINDS = List.of(
            new AffiliationCode(
                    "FONCTION",
                    affiliation -> affiliation.fonctions().stream().map(Fonction::value),
                    (builder, code) -> builder.addFonctions(new Fonction(code))),
            new AffiliationCode(
                    "DISCIPLINE",
                    affiliation -> affiliation.disciplines().stream().map(Discipline::value),
                    (builder, code) -> builder.addDisciplines(new Discipline(code))),
            new AffiliationCode(
                    "CLASS",
                    affiliation -> affiliation.classes().stream(),
                    (builder, code) -> builder.addClasses(code)),
            new AffiliationCode(
                    "GROUP", affiliation -> affiliation.groups().stream(), (builder, code) -> builder.addGroups(code)),
            new AffiliationCode(
                    "HEAD_TEACHER",
                    affiliation -> affiliation.headTeacherOf().stream(),
                    (builder, code) -> builder.addHeadTeacherOf(code)));

    /** Adds a code that was read to the affiliation; an unknown kind is one of a later version, and left out. */
    static void add(Affiliation.Builder builder, String kind, String code) {
        KINDS.stream()
                .filter(each -> each.kind().equals(kind))
                .forEach(each -> each.add().accept(builder, code));
    }
}
