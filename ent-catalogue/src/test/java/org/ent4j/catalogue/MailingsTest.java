package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ent4j.catalogue.Mailings.Doing;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.mailing.Addressee;
import org.ent4j.catalogue.mailing.LeftOut;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingAudience;
import org.ent4j.catalogue.mailing.MailingForm;
import org.ent4j.catalogue.mailing.MailingState;
import org.ent4j.catalogue.mailing.MailingText;
import org.ent4j.catalogue.mailing.MergeFields;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.mailing.OutgoingMessage;
import org.ent4j.catalogue.mailing.People;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.print.LettersPdf;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.template.MustacheModels;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class MailingsTest {

    private static final PersonId MARIE = new PersonId("marie");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final Occasion OCCASION = new Occasion("Collège des Frênes", LocalDate.of(2026, 9, 7));
    private static final MailingAudience GUARDIANS = MailingAudience.guardians("classe:6A");
    private static final MailingText TEXT =
            new MailingText("Réunion en {{classe}}", "Bonjour {{destinataire}},\n\n{{eleve_prenom}} est attendue.");

    private static final Label NO_MAILBOX = Label.of("boîte inconnue", "no such mailbox");

    private final InMemoryTraces traces = new InMemoryTraces();
    private final List<Addressee> people = new ArrayList<>(List.of(
            People.pupil("p1", "LEROY", "6A", People.at("a"), People.at("b")),
            People.pupil("p2", "MARTIN", "6A", People.at("c")),
            People.pupil("p3", "PETIT", "6A")));
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<OutgoingMessage> carried = new ArrayList<>();
    private final Quotas quotas = Quotas.of(new Quotas.Ports(
            new InMemoryShelf<>(QuotaTable.FILING, traces),
            Rights.open(),
            Places.flat(),
            (school, service, measure, day) -> OptionalLong.empty()));
    private final Mailings mailings = Mailings.of(
            new Mailings.Ports(
                    new InMemoryShelf<>(Mailing.FILING, traces),
                    (who, task, where) -> who.equals(MARIE) && task == Task.SEND_MAILINGS,
                    (school, rule) -> rule.equals("classe:6A")
                            ? Either.right(List.copyOf(people))
                            : Either.left(NotThere.of(rule)),
                    new MustacheModels(),
                    new LettersPdf(),
                    this::take,
                    quotas),
            MergeFields.standard());

    private Optional<Label> take(OutgoingMessage message) {
        if (refused.contains(message.to().get(0).value())) {
            return Optional.of(NO_MAILBOX);
        }
        carried.add(message);
        return Optional.empty();
    }

    private static Doing doing(long seen) {
        return new Doing(MARIE, MONDAY, "m", seen);
    }

    private void draft(MailingForm form, MailingText text) {
        mailings.draft(MARIE, MONDAY, Mailing.draft("m", SCHOOL, form, GUARDIANS, text))
                .get();
    }

    private Refusal prepared(MailingForm form, MailingText text) {
        draft(form, text);
        return mailings.prepare(doing(1), OCCASION).getLeft();
    }

    @Test
    void letters_are_counted_looked_at_and_printed() {
        draft(MailingForm.LETTERS, TEXT);

        var plan = mailings.plan(MARIE, "m", OCCASION).get();
        assertThat(plan.letters()).hasSize(2);
        assertThat(plan.people()).isEqualTo(3);
        assertThat(plan.leftOut()).extracting(LeftOut::person).containsExactly(new PersonId("p3"));
        var preview =
                mailings.preview(MARIE, "m", OCCASION, new PersonId("c")).get().orElseThrow();
        assertThat(preview.subject()).isEqualTo("Réunion en 6A");
        assertThat(preview.text()).startsWith("Bonjour Anne c LŒUVRÉ,");
        assertThat(mailings.preview(MARIE, "m", OCCASION, new PersonId("p3")).get())
                .isEmpty();

        mailings.prepare(doing(1), OCCASION).get();
        var out = new ByteArrayOutputStream();
        var done = mailings.print(doing(2), OCCASION, out, count -> {}).get();
        assertThat(done.kept().value().state()).isEqualTo(MailingState.PRINTED);
        assertThat(done.kept().value().outcome().orElseThrow().letters()).isEqualTo(2);
        assertThat(out.toByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(mailings.print(doing(3), OCCASION, new ByteArrayOutputStream(), count -> {})
                        .isRight())
                .isTrue();
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9))
                .extracting(Trace::action)
                .containsExactly("printed", "printed", "prepared", "drafted");
    }

    @Test
    void a_message_never_goes_out_twice_and_reaches_later_whom_it_missed() {
        draft(MailingForm.MESSAGES, TEXT);
        mailings.prepare(doing(1), OCCASION).get();
        refused.add("c");

        var first = mailings.send(doing(2), OCCASION, count -> {}).get();
        assertThat(carried)
                .extracting(OutgoingMessage::to)
                .containsExactly(List.of(new PersonId("a")), List.of(new PersonId("b")));
        assertThat(first.plan().leftOut()).extracting(LeftOut::why).contains(new LeftOut.NotCarried(NO_MAILBOX));
        assertThat(first.kept().value().outcome().orElseThrow().leftOut()).containsEntry("mailing.not-carried", 1);

        refused.clear();
        var second = mailings.send(doing(3), OCCASION, count -> {}).get();
        assertThat(carried).hasSize(3);
        assertThat(carried).extracting(OutgoingMessage::id).doesNotHaveDuplicates();
        assertThat(second.kept().value().outcome().orElseThrow().letters()).isEqualTo(3);
        assertThat(second.kept().value().state()).isEqualTo(MailingState.SENT);
    }

    @Test
    void broken_off_it_carries_the_same_ids_again() {
        draft(MailingForm.EMAILS, TEXT);
        mailings.prepare(doing(1), OCCASION).get();
        mailings.plan(MARIE, "m", OCCASION).get();

        var before = mailings.plan(MARIE, "m", OCCASION).get();
        mailings.send(doing(2), OCCASION, count -> {}).get();

        assertThat(carried)
                .extracting(OutgoingMessage::id)
                .containsExactlyElementsOf(
                        before.letters().stream().map(each -> each.id()).toList());
        assertThat(carried.get(0).emails()).containsExactly("a@example.org");
    }

    @Test
    void what_stands_against_it_is_said_before_anything_is_made() {
        assertThat(prepared(MailingForm.LETTERS, new MailingText("Objet", "{{mot_de_passe}} {{moyenne}}"))
                        .rules())
                .containsExactly("CAT-MAI-04", "CAT-MAI-05");
        assertThat(carried).isEmpty();
    }

    @Test
    void texts_and_populations_are_looked_at() {
        assertThat(prepared(MailingForm.LETTERS, new MailingText(" ", "x")).rules())
                .containsExactly("CAT-MAI-01");
        mailings.revise(doing(1), GUARDIANS, new MailingText("x".repeat(256), "x"))
                .get();
        assertThat(mailings.prepare(doing(2), OCCASION).getLeft().rules()).containsExactly("CAT-MAI-02");
        mailings.revise(doing(2), MailingAudience.people(" "), TEXT).get();
        assertThat(mailings.prepare(doing(3), OCCASION).getLeft().rules()).containsExactly("CAT-MAI-03");
        mailings.revise(doing(3), MailingAudience.people("x"), TEXT).get();
        assertThat(mailings.prepare(doing(4), OCCASION).getLeft()).isInstanceOf(NotThere.class);
        mailings.revise(doing(4), GUARDIANS, new MailingText("x", "{{{nom}}}")).get();
        assertThat(mailings.prepare(doing(5), OCCASION).getLeft().reasons()).hasSize(1);
        mailings.revise(doing(5), GUARDIANS, new MailingText("x", "y".repeat(10_001)))
                .get();
        assertThat(mailings.prepare(doing(6), OCCASION).getLeft().rules()).containsExactly("CAT-MAI-02");
        people.clear();
        mailings.revise(doing(6), GUARDIANS, TEXT).get();
        assertThat(mailings.prepare(doing(7), OCCASION).getLeft().rules()).containsExactly("CAT-MAI-06");
    }

    @Test
    void the_other_form_and_a_draft_are_refused_and_nothing_is_written() {
        draft(MailingForm.LETTERS, TEXT);
        var out = new ByteArrayOutputStream();

        assertThat(mailings.print(doing(1), OCCASION, out, count -> {}).getLeft())
                .isInstanceOf(Refusal.NotInThisState.class);
        mailings.prepare(doing(1), OCCASION).get();
        assertThat(mailings.send(doing(2), OCCASION, count -> {}).getLeft().rules())
                .containsExactly("CAT-MAI-07");
        assertThat(mailings.print(doing(1), OCCASION, out, count -> {}).getLeft())
                .isInstanceOf(Superseded.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_quota_of_recipients_is_kept() {
        draft(MailingForm.LETTERS, TEXT);
        mailings.prepare(doing(1), OCCASION).get();
        quotas.set(new Quotas.Setting(MARIE, MONDAY, 0), SCHOOL, Quota.of(Mailings.SERVICE, QuotaMeasure.RECIPIENTS, 2))
                .get();
        var out = new ByteArrayOutputStream();

        assertThat(mailings.print(doing(2), OCCASION, out, count -> {})
                        .getLeft()
                        .rules())
                .containsExactly("CAT-QUO-01");
        assertThat(out.size()).isZero();
        mailings.revise(doing(2), GUARDIANS, TEXT).get();
        assertThat(mailings.prepare(doing(3), OCCASION).getLeft().rules()).containsExactly("CAT-QUO-01");
    }

    @Test
    void what_is_cancelled_is_restored_as_a_draft_and_whoever_may_not_is_told_so() {
        draft(MailingForm.LETTERS, TEXT);
        mailings.cancel(doing(1)).get();
        assertThat(mailings.restore(doing(2)).get().value().state()).isEqualTo(MailingState.DRAFT);

        var luc = new PersonId("luc");
        assertThat(mailings.plan(luc, "m", OCCASION).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(mailings.cancel(new Doing(luc, MONDAY, "m", 3)).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(mailings.plan(MARIE, "n", OCCASION).getLeft()).isInstanceOf(NotThere.class);
    }
}
