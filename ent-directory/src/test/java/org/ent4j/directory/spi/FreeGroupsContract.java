package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupActor;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.group.Population;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** What every store of free groups keeps to. A host runs it on its own: implement {@link #emptyGroups()}. */
public interface FreeGroupsContract {

    StructureId SITE = new StructureId("0869901V");
    PersonId ZOE = new SourceKey("AAF", "13", "200").personId();
    PersonId TOM = new SourceKey("AAF", "13", "201").personId();
    PersonId HEAD = new PersonId("head");
    LocalDate FIRST = LocalDate.of(2026, 10, 1);

    /** A store without groups, of a directory that has {@link #people()}. */
    FreeGroups emptyGroups();

    /** The structure and the people whom the groups are about. */
    static DirectoryChanges people() {
        var school = Structure.builder()
                .id(SITE)
                .addKeys(new SourceKey("AAF", "13", "43"))
                .name("COLLÈGE")
                .type("COLLEGE")
                .build();
        var all = new DirectoryChanges(List.of(school), List.of(pupil("200"), pupil("201")), List.of(), List.of());
        return all.on(FIRST);
    }

    private static Person pupil(String key) {
        var own = new SourceKey("AAF", "13", key);
        return Person.builder()
                .id(own.personId())
                .addKeys(own)
                .name(PersonName.of("LEROY", "Zoé"))
                .profil(Profil.ELEVE)
                .build();
    }

    private static FreeGroup club() {
        return FreeGroup.builder()
                .id(new GroupId("club"))
                .name("Club d'échecs")
                .structure(SITE)
                .owner(HEAD)
                .build()
                .add(List.of(ZOE, TOM), GroupActor.member(HEAD), FIRST)
                .flatMap(
                        change -> change.group().remove(List.of(ZOE), GroupActor.administrator(TOM), FIRST.plusDays(9)))
                .get()
                .group();
    }

    private static FreeGroup ruled() {
        return FreeGroup.builder()
                .id(new GroupId("ruled"))
                .name("Selon la règle")
                .structure(SITE)
                .owner(TOM)
                .rule(Population.builder()
                        .addProfils(Profil.ELEVE, Profil.PARENT)
                        .addStructures(SITE)
                        .addFonctions(new Fonction("ENS"))
                        .addDisciplines(new Discipline("L0202"))
                        .addMatieres(new CodeMatiere("020700"))
                        .addClasses(new ClassRef(SITE, "3 A$1"))
                        .addNiveaux(Niveau.TROISIEME)
                        .build())
                .build();
    }

    @Test
    default void a_group_is_read_as_it_was_saved() {
        var groups = emptyGroups();
        var open = FreeGroup.builder()
                .id(new GroupId("all"))
                .name("Tous")
                .structure(SITE)
                .owner(HEAD)
                .rule(Population.builder().build())
                .closedOn(FIRST)
                .build();
        for (var group : List.of(club(), ruled(), open)) {
            assertThat(groups.save(group).get().version()).isEqualTo(1);
            assertThat(groups.byId(group.id())).contains(group);
        }
        assertThat(groups.byId(new GroupId("other"))).isEmpty();
    }

    @Test
    default void groups_are_found_by_structure_owner_and_member_of_a_day() {
        var groups = emptyGroups();
        groups.save(ruled());
        groups.save(club());

        assertThat(groups.ofStructure(SITE)).containsExactly(club(), ruled());
        assertThat(groups.ofStructure(new StructureId("0000001B"))).isEmpty();
        assertThat(groups.ofOwner(HEAD)).containsExactly(club());
        assertThat(groups.ofMember(ZOE, FIRST.plusDays(8))).containsExactly(club());
        assertThat(groups.ofMember(ZOE, FIRST.plusDays(9))).isEmpty();
        assertThat(groups.ofMember(TOM, FIRST.plusYears(1))).containsExactly(club());
    }

    @Test
    default void a_group_that_somebody_else_changed_is_not_overwritten() {
        var groups = emptyGroups();
        var first = groups.save(club()).get();
        var changed = first.withOwner(TOM);

        assertThat(groups.save(changed).get().version()).isEqualTo(2);
        assertThat(groups.save(first).isLeft()).isTrue();
        assertThat(groups.save(club()).isLeft()).isTrue();
        assertThat(groups.byId(club().id())).contains(changed);
    }
}
