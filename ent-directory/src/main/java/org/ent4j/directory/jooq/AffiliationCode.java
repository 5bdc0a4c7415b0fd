package org.ent4j.directory.jooq;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;

/** The kinds of codes that an affiliation has several of, as {@code dir_affiliation_code.kind} has them. */
enum AffiliationCode {
    FONCTION(
            affiliation -> affiliation.fonctions().stream().map(Fonction::value),
            (builder, code) -> builder.addFonctions(new Fonction(code))),
    DISCIPLINE(
            affiliation -> affiliation.disciplines().stream().map(Discipline::value),
            (builder, code) -> builder.addDisciplines(new Discipline(code))),
    CLASS(affiliation -> affiliation.classes().stream(), (builder, code) -> builder.addClasses(code)),
    GROUP(affiliation -> affiliation.groups().stream(), (builder, code) -> builder.addGroups(code)),
    HEAD_TEACHER(
            affiliation -> affiliation.headTeacherOf().stream(), (builder, code) -> builder.addHeadTeacherOf(code));

    private final Function<Affiliation, Stream<String>> codes;
    private final BiConsumer<Affiliation.Builder, String> add;

    AffiliationCode(Function<Affiliation, Stream<String>> codes, BiConsumer<Affiliation.Builder, String> add) {
        this.codes = codes;
        this.add = add;
    }

    Stream<String> of(Affiliation affiliation) {
        return codes.apply(affiliation);
    }

    void addTo(Affiliation.Builder builder, String code) {
        add.accept(builder, code);
    }
}
