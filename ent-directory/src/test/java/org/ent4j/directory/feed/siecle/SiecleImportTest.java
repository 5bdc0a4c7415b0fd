package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.siecle.SiecleSample.in;
import static org.ent4j.directory.feed.siecle.SiecleSample.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.feed.aaf.AafSample;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.Test;

class SiecleImportTest {

    private static final ImportPolicy POLICY =
            ImportPolicy.usual(LocalDate.of(2026, 10, 6)).withLimit(100);

    private static final String LYCEE = Uai.ofDigits("0869902").value();

    private final InMemoryDirectory store = new InMemoryDirectory();
    private final Directory directory = Directory.on(store);

    private ImportPlan done(DirectoryFeed feed) {
        var plan = directory.plan(feed, POLICY).get();
        return directory.apply(plan).get();
    }

    private ImportPlan done(FeedSource... files) {
        return done(SiecleFeed.of(List.of(files)));
    }

    private ImportPlan everything() {
        return done(SiecleFeed.of(SiecleSample.files()));
    }

    private Person byKey(String source, String academy, String key) {
        return store.people()
                .byKeys(List.of(new SourceKey(source, academy, key)))
                .get(0);
    }

    private Person siecle(String key) {
        return byKey("SIECLE", "0869901V", key);
    }

    @Test
    void a_school_is_imported_once_and_the_second_time_changes_nothing() {
        assertThat(everything().fates()).isEqualTo(Map.of(Fate.CREATE, 4));
        assertThat(everything().changesNothing()).isTrue();
        assertThat(directory.pupils(SiecleSample.SCHOOL)).hasSize(2);
        assertThat(directory.guardians(siecle("eleve:200")))
                .extracting(Person::id)
                .containsExactly(siecle("personne:300").id());
        assertThat(directory.staff(SiecleSample.SCHOOL)).isEmpty();
    }

    @Test
    void pupils_and_guardians_of_aaf_are_found_and_not_brought_again() {
        done(AafFeed.of(AafSample.files()));
        var plan = everything();

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 4));
        assertThat(siecle("eleve:200")).isEqualTo(byKey("AAF", "13", "200"));
        assertThat(siecle("eleve:201")).isEqualTo(byKey("AAF", "13", "201"));
        assertThat(siecle("personne:300")).isEqualTo(byKey("AAF", "13", "300"));
        assertThat(siecle("personne:200")).isEqualTo(byKey("AAF", "13", "301"));
        assertThat(everything().changesNothing()).isTrue();
    }

    @Test
    void aaf_keeps_the_word_and_siecle_fills_the_gaps() {
        done(AafFeed.of(AafSample.files()));
        everything();
        var zoe = siecle("eleve:200");

        assertThat(zoe.name().usageName()).isEqualTo("LEROY");
        assertThat(zoe.email()).contains("zoe@example.org");
        assertThat(zoe.affiliations()).extracting(Affiliation::source).containsExactlyInAnyOrder("AAF", "SIECLE");
        assertThat(zoe.guardians())
                .extracting(Guardianship::guardian)
                .containsExactly(new PersonId("AAF:13:300"), new PersonId("AAF:13:301"));
        assertThat(directory.structure(AafSample.COLLEGE_UAI).orElseThrow().name())
                .startsWith("COLLEGE");
    }

    @Test
    void aaf_finds_those_of_siecle_too() {
        everything();
        done(AafFeed.of(AafSample.files()));

        assertThat(byKey("AAF", "13", "200").id()).isEqualTo(siecle("eleve:200").id());
        assertThat(byKey("AAF", "13", "300").id())
                .isEqualTo(siecle("personne:300").id());
        assertThat(siecle("eleve:200").name().usageName()).isEqualTo("LEROY");
        assertThat(siecle("eleve:200").guardians())
                .extracting(Guardianship::guardian)
                .contains(siecle("personne:300").id());
    }

    private ImportPlan intoTheLycee(String birthDate) {
        done(AafFeed.of(AafSample.files()));
        var pupil =
                pupil("1", "NOM_DE_FAMILLE=AUTRE", "PRENOM=Nom", "ID_NATIONAL=123456789AB", "DATE_NAISS=" + birthDate);
        return done(SiecleSample.file(
                "e.xml",
                "BEE_ELEVES",
                LYCEE,
                "2026",
                SiecleSample.section("ELEVES", pupil) + SiecleSample.section("STRUCTURES", in("1", "D=2A"))));
    }

    @Test
    void ine_and_birth_date_find_a_pupil_whatever_the_school_and_the_name() {
        assertThat(intoTheLycee("01/09/2014").fates()).isEqualTo(Map.of(Fate.UPDATE, 1));
        assertThat(byKey("SIECLE", LYCEE, "eleve:1")).isEqualTo(byKey("AAF", "13", "200"));
    }

    @Test
    void the_ine_alone_finds_nobody() {
        assertThat(intoTheLycee("02/09/2014").fates()).isEqualTo(Map.of(Fate.CREATE, 1));
        assertThat(byKey("SIECLE", LYCEE, "eleve:1").keys()).hasSize(1);
    }

    @Test
    void a_guardian_of_the_same_name_of_another_pupil_is_another_person() {
        done(AafFeed.of(AafSample.files()));
        var claire = SiecleSample.person("350", "LC_CIVILITE=MME", "NOM_DE_FAMILLE=LEROY", "PRENOM=Claire");
        done(
                SiecleSample.eleves(),
                SiecleSample.responsables(
                        SiecleSample.PEOPLE + claire,
                        SiecleSample.LINKS + SiecleSample.link("201", "350", "CODE_PARENTE=10")));

        assertThat(siecle("personne:300")).isEqualTo(byKey("AAF", "13", "300"));
        assertThat(siecle("personne:350").keys()).hasSize(1);
    }

    @Test
    void files_may_come_one_by_one_and_take_nothing_back() {
        done(SiecleSample.structures());
        done(SiecleSample.eleves());
        done(SiecleSample.responsables());
        done(SiecleSample.nomenclature());
        done(SiecleSample.eleves());
        var together = Directory.on(new InMemoryDirectory());
        together.apply(
                together.plan(SiecleFeed.of(SiecleSample.files()), POLICY).get());

        assertThat(directory.classes(SiecleSample.SCHOOL))
                .extracting(ClassGroup::label)
                .containsExactly("SIXIÈME A", "SIXIÈME B");
        assertThat(directory.structure(SiecleSample.SCHOOL)).isEqualTo(together.structure(SiecleSample.SCHOOL));
        assertThat(directory.pupils(SiecleSample.SCHOOL)).isEqualTo(together.pupils(SiecleSample.SCHOOL));
        assertThat(directory.guardians(siecle("eleve:200"))).hasSize(1);
        assertThat(everything().changesNothing()).isTrue();
    }

    @Test
    void a_new_class_is_added_to_the_declared_ones() {
        everything();
        done(SiecleSample.eleves(SiecleSample.ZOE + SiecleSample.TOM, in("200", "D=6A") + in("201", "D=6C")));

        assertThat(directory.classes(SiecleSample.SCHOOL))
                .extracting(ClassGroup::label)
                .containsExactly("SIXIÈME A", "SIXIÈME B", "6C");
    }

    @Test
    void who_left_disappears_and_who_has_no_division_yet_stays() {
        everything();
        var left = SiecleSample.ZOE.replace("<DATE_ENTREE>", "<DATE_SORTIE>02/10/2026</DATE_SORTIE><DATE_ENTREE>");
        var plan = done(SiecleSample.eleves(left + SiecleSample.TOM, ""), SiecleSample.responsables());

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.DISAPPEARED, 2));
        assertThat(siecle("eleve:200").isPresent()).isFalse();
        assertThat(siecle("personne:300").isPresent()).isFalse();
        assertThat(siecle("eleve:201").isPresent()).isTrue();
        assertThat(siecle("personne:200").isPresent()).isTrue();
    }

    @Test
    void pupils_alone_say_nothing_of_guardians() {
        everything();

        assertThat(done(SiecleSample.eleves()).changesNothing()).isTrue();
        assertThat(siecle("personne:300").isPresent()).isTrue();
    }

    @Test
    void another_school_than_the_one_asked_for_writes_nothing() {
        var feed = SiecleFeed.of(SiecleSample.files()).school(Uai.ofDigits("0869902"));

        assertThat(directory.plan(feed, POLICY).getLeft()).isInstanceOf(ImportRefusal.Unusable.class);
    }
}
