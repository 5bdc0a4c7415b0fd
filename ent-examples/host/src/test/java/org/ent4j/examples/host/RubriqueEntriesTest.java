package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriqueState;
import org.ent4j.catalogue.rubrique.RubriqueTree;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class RubriqueEntriesTest {

    private static final Scope SCHOOL = Scope.school(new StructureId("9990001X"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static Rubrique one(String id, Visibility visibility, RubriqueState state) {
        return Rubrique.builder()
                .id(new RubriqueId(id))
                .scope(SCHOOL)
                .label("Rubrique " + id)
                .kind(RubriqueKind.PERMANENT)
                .visibility(visibility)
                .state(state)
                .build();
    }

    private static PublicEntry entry(String id, String title, String address, boolean needsSignIn) {
        return new PublicEntry(id, title, "", address, Optional.empty(), needsSignIn);
    }

    @Test
    void a_list_shows_the_rubriques_of_the_school_as_they_are_set_up() {
        var tree = RubriqueTree.of(List.of(
                one("ouverte", new Visibility.Everybody(), RubriqueState.ACTIVE),
                one("interne", new Visibility.MembersOnly(), RubriqueState.ACTIVE),
                one("jetee", new Visibility.Everybody(), RubriqueState.IN_BIN)));
        var other = entry("ailleurs", "Ailleurs", "/ailleurs", false);
        var entries = new RubriqueEntries((school, block, day) -> List.of(other), any -> tree);
        var list = new Block.RubriqueList(
                new BlockId("liste"), "Rubriques", List.of("interne", "ouverte", "jetee", "ailleurs", "pas là !"));

        assertThat(entries.of(SCHOOL, list, DAY))
                .containsExactly(
                        entry("interne", "Rubrique interne", "/rubriques/interne", true),
                        entry("ouverte", "Rubrique ouverte", "/rubriques/ouverte", false),
                        other);
        assertThat(entries.of(SCHOOL, new Block.News(new BlockId("a"), "A", 3), DAY))
                .containsExactly(other);
    }
}
