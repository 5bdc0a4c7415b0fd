package org.ent4j.catalogue.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.catalogue.template.MustacheModels;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final Occasion OCCASION = new Occasion("Collège des Frênes", LocalDate.of(2026, 10, 1));
    private static final List<LetterModel> MODELS = List.of(
            new MustacheModels().read("Pour {{eleve_prenom}} {{eleve_nom}}").get());

    private static Mailing mailing(MailingForm form, MailingAudience audience) {
        return Mailing.draft("m", new StructureId("0570001A"), form, audience, new MailingText("Objet", "Texte"));
    }

    private static MailingPlan plan(MailingForm form, MailingAudience audience, Addressee... people) {
        return Planning.of(mailing(form, audience), MODELS, OCCASION, List.of(people));
    }

    private static final MailingAudience GUARDIANS = MailingAudience.guardians("classe:6A");

    @Test
    void a_household_gets_one_letter_and_another_address_another() {
        var together = People.pupil(
                "z", "LEROY", "6A", People.at("a"), People.guardian("b", "3, RUE DES ERABLES", "57000 Metz"));
        var apart =
                People.pupil("y", "MARTIN", "6A", People.at("c"), People.guardian("d", "1 rue Haute", "57000 METZ"));

        var plan = plan(MailingForm.LETTERS, GUARDIANS, together, apart);

        assertThat(plan.letters())
                .extracting(PlannedLetter::to)
                .containsExactlyInAnyOrder(
                        List.of(new PersonId("a"), new PersonId("b")),
                        List.of(new PersonId("c")),
                        List.of(new PersonId("d")));
        assertThat(plan.people()).isEqualTo(4);
        assertThat(plan.letters().get(0).address())
                .containsExactly("Anne a LŒUVRÉ", "Anne b LŒUVRÉ", "3 rue des Érables", "57000 METZ");
        assertThat(plan.letters().get(0).values())
                .containsEntry("destinataire", "Anne a LŒUVRÉ et Anne b LŒUVRÉ")
                .containsEntry("nom", "LŒUVRÉ")
                .containsEntry("date", "1er octobre 2026");
        var each = new MailingAudience("classe:6A", MailingAudience.To.GUARDIANS, false, Set.of());
        assertThat(plan(MailingForm.LETTERS, each, together, apart).letters()).hasSize(4);
        assertThat(plan(MailingForm.MESSAGES, GUARDIANS, together).letters()).hasSize(2);
    }

    @Test
    void who_gets_nothing_is_listed_with_why() {
        var people = List.of(
                People.pupil("p1", "A", "6A"),
                People.pupil("p2", "B", "6A", People.without(People.at("g2"))),
                People.pupil("p3", "C", "6A", People.unreachable("g3")),
                People.pupil("p4", "", "6A", People.at("g4")),
                People.pupil("p5", "E", "6A", People.at("g5")),
                People.pupil("p6", "F", "6A", People.at("g6"), People.at("g7")));
        var audience = GUARDIANS.without(Set.of(new PersonId("p5"), new PersonId("g7")));

        var plan = Planning.of(mailing(MailingForm.LETTERS, audience), MODELS, OCCASION, people);

        assertThat(plan.letters()).extracting(PlannedLetter::to).containsExactly(List.of(new PersonId("g6")));
        assertThat(plan.leftOut().stream().collect(Collectors.toMap(LeftOut::person, LeftOut::why)))
                .isEqualTo(Map.of(
                        new PersonId("p1"), new LeftOut.NoGuardian(),
                        new PersonId("p2"), new LeftOut.NoGuardian(),
                        new PersonId("g2"), new LeftOut.NotLegal(),
                        new PersonId("g3"), new LeftOut.NoAddress(),
                        new PersonId("g4"), new LeftOut.MissingValues(List.of("eleve_nom")),
                        new PersonId("p5"), new LeftOut.Excluded(),
                        new PersonId("g7"), new LeftOut.Excluded()));
        assertThat(plan.outcome(Instant.EPOCH).leftOut()).containsEntry("mailing.excluded", 2);
        assertThat(plan(MailingForm.EMAILS, GUARDIANS, people.get(2)).leftOut())
                .extracting(LeftOut::why)
                .containsExactly(new LeftOut.NoEmail());
    }

    @Test
    void letters_come_by_class_then_name_and_people_count_once() {
        var people = MailingAudience.people("tous");
        var zoe = People.pupil("1", "ZOLA", "6A");

        var plan = plan(
                MailingForm.LETTERS,
                people,
                People.pupil("2", "ABEL", "6B"),
                zoe,
                People.pupil("3", "ÉTIENNE", "6A"),
                zoe);

        assertThat(plan.population()).isEqualTo(3);
        assertThat(plan.letters())
                .extracting(PlannedLetter::name)
                .containsExactly("ÉTIENNE Zoé", "ZOLA Zoé", "ABEL Zoé");
    }

    @Property(tries = 50)
    void the_same_people_have_the_same_letters_whatever_their_order(@ForAll Random chance) {
        var people = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(each -> People.pupil(
                        "p" + each, "N" + each, "6A", People.at("a" + each), People.guardian("b" + each, "x" + each)))
                .toList());
        var plan = Planning.of(mailing(MailingForm.LETTERS, GUARDIANS), MODELS, OCCASION, people);
        Collections.shuffle(people, chance);

        var again = Planning.of(mailing(MailingForm.LETTERS, GUARDIANS), MODELS, OCCASION, people);

        assertThat(again).isEqualTo(plan);
        assertThat(plan.letters())
                .extracting(PlannedLetter::id)
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    @Test
    void no_field_tells_a_secret() {
        assertThat(List.of("mot_de_passe", "MotDePasse", "mdp_parent", "code_activation", "otp", "le_jeton"))
                .allMatch(MergeFields::isSecret);
        assertThat(List.of("nom", "code_postal", "classe", "option", "epingle")).noneMatch(MergeFields::isSecret);
        assertThatThrownBy(() -> MergeFields.standard().and(List.of("password")))
                .hasMessageContaining("Maybe");
        assertThat(MergeFields.standard().and(List.of("salle")).names()).contains("salle", "eleve_nom");
    }

    @Test
    void people_show_nowhere_but_in_their_letters() {
        var pupil = People.pupil("p", "LEROY", "6A", People.at("g"));
        var plan = plan(MailingForm.LETTERS, GUARDIANS, pupil, People.pupil("q", "MARTIN", "6A"));

        assertThat(pupil + " " + plan).doesNotContain("LEROY", "MARTIN", "LŒUVRÉ", "Érables");
    }
}
