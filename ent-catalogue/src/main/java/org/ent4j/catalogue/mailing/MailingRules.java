package org.ent4j.catalogue.mailing;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a mailing before anything is made: all of it, on this page. */
public final class MailingRules {

    private static final Label SUBJECT = Label.of("l'objet", "the subject");
    private static final Label BODY = Label.of("le texte", "the text");
    private static final String MESSAGERIE = "MBN: limits of the messagerie, as its API shows them";

    /** A model is looked at, with the fields that it uses. */
    record Using(Collection<String> used, MergeFields fields) {}

    /** It is planned. */
    record Reaching(MailingPlan plan) {}

    /** It is to be printed, or to be sent. */
    record Carrying(Mailing mailing, MailingLife.Move move) {}

    public static final Rule<Mailing> WITH_SUBJECT_AND_TEXT = refusing(
            "CAT-MAI-01",
            Label.of("Un envoi a un objet et un texte", "A mailing has a subject and a text"),
            "ours: nothing empty goes out",
            mailing ->
                    mailing.text().subject().isBlank() || mailing.text().body().isBlank(),
            mailing -> new MailingReason.NoText());
    public static final Rule<Mailing> WITHIN_LENGTHS = refusing(
            "CAT-MAI-02",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            MESSAGERIE,
            mailing -> tooLong(mailing.text()).isPresent(),
            mailing -> tooLong(mailing.text()).orElseThrow());
    public static final Rule<Mailing> TO_SOMEBODY = refusing(
            "CAT-MAI-03",
            Label.of("Un envoi a une population", "A mailing has a population"),
            "Formation des administrateurs ENT, 2018: communication ciblée",
            mailing -> mailing.audience().rule().isBlank(),
            mailing -> new MailingReason.NoAudience());
    public static final Rule<Using> KNOWN_FIELDS = refusing(
            "CAT-MAI-04",
            Label.of("Un modèle n'emploie que des champs connus", "A model uses known fields alone"),
            "ours: no letter goes out with a hole",
            using -> !using.fields().unknown(using.used()).isEmpty(),
            using -> new MailingReason.UnknownFields(
                    using.fields().unknown(using.used()),
                    List.copyOf(using.fields().names())));
    public static final Rule<Using> NO_SECRETS = refusing(
            "CAT-MAI-05",
            Label.of("Aucun secret ne se publiposte", "No secret is a merge field"),
            "ours: credentials have letters of their own, with codes that are used once",
            using -> !MergeFields.secrets(using.used()).isEmpty(),
            using -> new MailingReason.SecretFields(MergeFields.secrets(using.used())));
    public static final Rule<Reaching> SOMEBODY_IS_REACHED = refusing(
            "CAT-MAI-06",
            Label.of("Un envoi atteint quelqu'un", "A mailing reaches somebody"),
            "ours: who counts before sending sees it at once",
            reaching -> reaching.plan().letters().isEmpty(),
            reaching -> new MailingReason.NobodyReached(reaching.plan().population()));
    public static final Rule<Carrying> OF_ITS_FORM = refusing(
            "CAT-MAI-07",
            Label.of("Des courriers s'impriment, des messages s'envoient", "Letters are printed, messages are sent"),
            "ours: nobody gets the other by mistake",
            carrying -> carrying.mailing().form().move() != carrying.move(),
            carrying -> new MailingReason.OtherForm(carrying.mailing().form().label()));

    private MailingRules() {}

    private static Optional<MailingReason.TooLong> tooLong(MailingText text) {
        if (text.subjectLength() > MailingText.LONGEST_SUBJECT) {
            return Optional.of(new MailingReason.TooLong(SUBJECT, text.subjectLength(), MailingText.LONGEST_SUBJECT));
        }
        return text.bodyLength() > MailingText.LONGEST_BODY
                ? Optional.of(new MailingReason.TooLong(BODY, text.bodyLength(), MailingText.LONGEST_BODY))
                : Optional.empty();
    }

    /** The mailing as it is written, before its fields are looked at. */
    public static Either<Refusal, Mailing> check(Mailing mailing) {
        return Refusal.check(List.of(WITH_SUBJECT_AND_TEXT, WITHIN_LENGTHS, TO_SOMEBODY), mailing);
    }

    /** The fields of its models, or what is against them. */
    public static Either<Refusal, List<LetterModel>> check(List<LetterModel> models, MergeFields fields) {
        var used = new TreeSet<String>();
        models.forEach(model -> used.addAll(model.fields()));
        return Refusal.check(List.of(KNOWN_FIELDS, NO_SECRETS), new Using(used, fields))
                .map(any -> models);
    }

    /** The plan, when it reaches somebody. */
    public static Either<Refusal, MailingPlan> check(MailingPlan plan) {
        return Refusal.check(List.of(SOMEBODY_IS_REACHED), new Reaching(plan)).map(Reaching::plan);
    }

    /** The mailing, when it is of the form of that move. */
    public static Either<Refusal, Mailing> check(Mailing mailing, MailingLife.Move move) {
        return Refusal.check(List.of(OF_ITS_FORM), new Carrying(mailing, move)).map(Carrying::mailing);
    }
}
