package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.aaf.AafSample.COLLEGE;
import static org.ent4j.directory.feed.aaf.AafSample.LYCEE;
import static org.ent4j.directory.feed.aaf.AafSample.deletion;
import static org.ent4j.directory.feed.aaf.AafSample.modification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AafDeltaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @BeforeEach
    void a_complete_export_was_imported() {
        var plan = directory
                .plan(AafFeed.of(AafSample.files()), ImportPolicy.usual(TODAY))
                .get();
        directory.apply(plan).get();
    }

    @Test
    void a_change_touches_what_it_names_and_leaves_the_rest() {
        var before = person("200");

        var plan = delta(modification("Eleve", "200", "ENTEleveClasses=43$6B", "mail=zoe@example.org"));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 1));
        var after = person("200");
        assertThat(after.email()).contains("zoe@example.org");
        assertThat(after.affiliations().first().classes()).containsExactly("6B");
        assertThat(after.affiliations().first().groups()).containsExactly("6ALL");
        assertThat(after.guardians()).isEqualTo(before.guardians());
        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void a_family_that_moves_keeps_the_part_of_its_address_that_is_not_named() {
        assertThat(person("300").address())
                .contains(PostalAddress.of(List.of("1 rue de la Paix", "Bât. C"), "13090", "AIX-EN-PROVENCE"));
        assertThat(person("301").address()).isEmpty();

        delta(modification("PersRelEleve", "300", "ENTPersonAdresse=2 cours Sextius$$$", "homePhone="));

        assertThat(person("300").address())
                .contains(PostalAddress.of(List.of("2 cours Sextius"), "13090", "AIX-EN-PROVENCE"));
        assertThat(person("300").phones()).isEqualTo(Map.of(PhoneKind.MOBILE, "0600000000"));
    }

    @Test
    void an_emptied_attribute_is_emptied() {
        delta(modification("Eleve", "200", "ENTEleveINE=", "ENTElevePersRelEleve="));

        assertThat(person("200").ine()).isEmpty();
        assertThat(person("200").guardians()).isEmpty();
    }

    @Test
    void a_pupil_who_moves_leaves_the_old_school() {
        delta(modification("Eleve", "200", "ENTEleveClasses=44$2A", "ENTEleveGroupes=", "ENTPersonStructRattach=44"));

        assertThat(person("200").affiliations())
                .extracting(Affiliation::structure)
                .containsExactly(LYCEE);
    }

    @Test
    void a_teacher_goes_on_teaching_when_only_the_classes_change() {
        delta(modification("PersEducNat", "100", "ENTAuxEnsClassesMatieres=43$6B$020700"));

        assertThat(person("100").profil()).isEqualTo(Profil.ENSEIGNANT);
        assertThat(person("100").in(COLLEGE).findFirst().orElseThrow().everyClass())
                .containsExactly("6A", "6B");
    }

    @Test
    void a_deletion_gives_a_date_and_the_guard_counts_it() {
        var feed = AafFeed.of(List.of(file(deletion("Eleve", "201"))));
        var refused = directory.plan(feed, ImportPolicy.usual(TODAY));
        assertThat(refused.getLeft()).isInstanceOf(ImportRefusal.Guarded.class);

        var plan = directory.plan(feed, ImportPolicy.usual(TODAY).withLimit(50)).get();
        directory.apply(plan).get();

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.DISAPPEARED, 1));
        assertThat(person("201").disappearedOn()).contains(TODAY);
    }

    @Test
    void a_change_of_a_school_replaces_the_classes_that_aaf_had_declared() {
        delta(modification("EtabEducNat", "43", "ENTStructureClasses=6A$SIXIEME A|6C$SIXIEME C"));

        assertThat(directory.structure(COLLEGE).orElseThrow().classes())
                .extracting(ClassGroup::code)
                .containsExactly("6A", "6C");
        assertThat(directory.structure(COLLEGE).orElseThrow().name()).startsWith("COLLEGE");
    }

    @Test
    void what_cannot_be_applied_is_said() {
        var plan = delta(deletion("EtabEducNat", "43")
                + modification("EtabEducNat", "99", "ENTStructureNomCourant=X")
                + modification("Eleve", "999", "mail=a@example.org")
                + modification("Eleve", "200", "sn="));

        assertThat(plan.issues())
                .extracting(Issue::code)
                .containsExactly(
                        "row.deletion-not-applied",
                        "row.unknown-structure",
                        "row.required-missing",
                        "import.nobody-of-that-key");
        assertThat(plan.changesNothing()).isTrue();
    }

    private ImportPlan delta(String requests) {
        var plan = directory
                .plan(AafFeed.of(List.of(file(requests))), ImportPolicy.usual(TODAY))
                .get();
        return directory.apply(plan).get();
    }

    private static FeedSource file(String requests) {
        return FeedSource.text("ENT_Delta_20261001_Eleve_0000.xml", AafSample.document(requests, "UTF-8"));
    }

    private Person person(String key) {
        return directory.person(new PersonId("AAF:13:" + key)).orElseThrow();
    }
}
