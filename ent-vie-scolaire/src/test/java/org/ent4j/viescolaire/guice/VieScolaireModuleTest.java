package org.ent4j.viescolaire.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Module;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.edition.TeacherIdentity;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.sortie.Colour;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

class VieScolaireModuleTest {

    private static final PersonId ANNE = new PersonId("anne");
    private static final Instant NOW = Instant.parse("2026-11-16T07:30:00Z");
    private static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    private static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    private static final PersonId ZOE = new PersonId("zoe");
    private static final CalledLesson LESSON = new CalledLesson(
            "l1",
            new Period(LocalDateTime.parse("2026-11-16T08:30"), LocalDateTime.parse("2026-11-16T09:25")),
            "Maths",
            Set.of(new PersonId("t1")),
            Set.of(ANNE));

    private final InMemoryJournals journals = new InMemoryJournals();

    /** What a host binds. */
    private static final class Host extends AbstractModule {
        @Override
        protected void configure() {
            var hours = new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0));
            bind(SchoolSetup.class)
                    .toInstance(SchoolSetup.usual(
                                    new StructureId("9990001X"),
                                    new SchoolYear(2026),
                                    ZoneId.of("Europe/Paris"),
                                    new Departement("57"),
                                    OpeningHours.of(Map.of(DayOfWeek.MONDAY, hours)),
                                    Motifs.none())
                            .build());
            bind(FindLessons.class).toInstance((school, day) -> List.of(LESSON));
            bind(Rights.class).toInstance(Rights.open());
        }
    }

    private VieScolaire vieScolaire(Module more) {
        return Guice.createInjector(new VieScolaireModule(journals), new Host(), more)
                .getInstance(VieScolaire.class);
    }

    private static boolean isAuthorisedByTheMother(VieScolaire school) {
        var regime = RegimeDeSortie.builder()
                .code("R1")
                .label("Bleu")
                .colour(new Colour("#0000ff"))
                .build();
        school.sorties().define(NOW, CPE, new RegimesDeSortie(List.of(regime))).get();
        return school.sorties().authorise(NOW, MOTHER, ANNE, "R1", true).isRight();
    }

    @Test
    void vie_scolaire_is_on_the_ports_of_the_host() {
        var injector = Guice.createInjector(new VieScolaireModule(journals), new Host());
        var school = injector.getInstance(VieScolaire.class);

        school.rollCalls()
                .open(LESSON, NOW, new Actor(new PersonId("t1"), Capacity.ENSEIGNANT))
                .get();

        assertThat(injector.getInstance(Journals.class)).isSameAs(journals);
        assertThat(injector.getInstance(VieScolaire.class)).isSameAs(school);
        assertThat(journals.since(new StructureId("9990001X"), 0, 10)).isNotEmpty();
    }

    @Test
    void a_host_that_knows_of_families_binds_them_and_another_one_need_not() {
        Families families = (school, pupil, day) -> Set.of(MOTHER.person());

        assertThat(isAuthorisedByTheMother(vieScolaire(binder -> {}))).isFalse();
        assertThat(isAuthorisedByTheMother(
                        vieScolaire(binder -> binder.bind(Families.class).toInstance(families))))
                .isTrue();
    }

    @Test
    void a_host_that_evaluates_binds_its_lists_and_names() {
        var host = new EvaluatingHost();

        assertThat(annual(vieScolaire(binder -> {}))).isEmpty();
        assertThat(annual(vieScolaire(binder -> binder.bind(ClassLists.class).toInstance(host))))
                .containsExactly(ANNE, ZOE);
        assertThat(annual(vieScolaire(binder -> {
                    binder.bind(ClassLists.class).toInstance(host);
                    binder.bind(Identities.class).toInstance(host);
                })))
                .containsExactly(ZOE, ANNE);
    }

    private static List<PersonId> annual(VieScolaire school) {
        var schoolClass = new ClassRef(new StructureId("9990001X"), "5A");
        return school.conseils().annual(CPE, schoolClass).get().stream()
                .map(AnnualSummary::pupil)
                .toList();
    }

    /** Anne and Zoé are in every class, and Zoé's name comes first. */
    private static final class EvaluatingHost implements ClassLists, Identities {

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            return Belonging.of(Set.of(ANNE, ZOE), days);
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            return Map.of();
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return Set.of();
        }

        @Override
        public Optional<SchoolHeader> school(StructureId school) {
            return Optional.empty();
        }

        @Override
        public Map<PersonId, PupilIdentity> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day) {
            return Map.of(ANNE, named(ANNE, "Petit Anne"), ZOE, named(ZOE, "Blanc Zoé"));
        }

        private static PupilIdentity named(PersonId pupil, String name) {
            return new PupilIdentity(new BulletinPupil(pupil, name, Optional.empty()), List.of());
        }

        @Override
        public Map<PersonId, TeacherIdentity> teachers(
                StructureId school, Collection<PersonId> teachers, LocalDate day) {
            return Map.of();
        }
    }
}
