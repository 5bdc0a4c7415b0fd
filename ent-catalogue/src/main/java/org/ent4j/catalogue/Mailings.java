package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.mailing.LeftOut;
import org.ent4j.catalogue.mailing.LetterModel;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingAudience;
import org.ent4j.catalogue.mailing.MailingLife.Move;
import org.ent4j.catalogue.mailing.MailingPlan;
import org.ent4j.catalogue.mailing.MailingRules;
import org.ent4j.catalogue.mailing.MailingText;
import org.ent4j.catalogue.mailing.MergeFields;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.mailing.OutgoingMessage;
import org.ent4j.catalogue.mailing.PlannedLetter;
import org.ent4j.catalogue.mailing.Planning;
import org.ent4j.catalogue.mailing.PrintedLetter;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Audience;
import org.ent4j.catalogue.spi.LetterModels;
import org.ent4j.catalogue.spi.LetterPrinter;
import org.ent4j.catalogue.spi.MessageCarrier;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/** Mailings: written, counted, looked at, then printed or sent, with a report of who gets nothing. */
public final class Mailings {

    /** The service whose quota of recipients a mailing keeps to. */
    public static final String SERVICE = "publipostage";

    private final Ports ports;
    private final MergeFields fields;
    private final Changes<Mailing> changes;

    private Mailings(Ports ports, MergeFields fields) {
        this.ports = ports;
        this.fields = fields;
        this.changes = new Changes<>(ports.mailings(), Mailing.FILING, ports.rights(), Task.SEND_MAILINGS);
    }

    /** What the host gives. */
    public record Ports(
            Shelf<Mailing> mailings,
            Rights rights,
            Audience audience,
            LetterModels models,
            LetterPrinter printer,
            MessageCarrier carrier,
            Quotas quotas) {}

    /** @param fields that models may use */
    public static Mailings of(Ports ports, MergeFields fields) {
        return new Mailings(ports, fields);
    }

    /**
     * Somebody does something to a mailing.
     *
     * @param seen the version that he has seen
     */
    public record Doing(PersonId by, Instant at, String id, long seen) {

        private Changes.Act act(String action) {
            return new Changes.Act(by, at, action);
        }
    }

    /**
     * What was done.
     *
     * @param plan with whom it left out
     */
    public record Done(Kept<Mailing> kept, MailingPlan plan) {}

    /** How one letter looks. */
    public record Preview(PlannedLetter letter, String subject, String text) {}

    public Either<Refusal, Kept<Mailing>> draft(PersonId by, Instant at, Mailing mailing) {
        return changes.add(new Changes.Act(by, at, "drafted"), mailing);
    }

    /** What is ready becomes a draft again. */
    public Either<Refusal, Kept<Mailing>> revise(Doing doing, MailingAudience audience, MailingText text) {
        return changes.change(doing.act("revised"), doing.id(), doing.seen(), each -> each.revise(audience, text));
    }

    public Either<Refusal, Kept<Mailing>> cancel(Doing doing) {
        return changes.change(doing.act("cancelled"), doing.id(), doing.seen(), each -> each.move(Move.CANCEL));
    }

    /** Undoes that it was cancelled: it is a draft. */
    public Either<Refusal, Kept<Mailing>> restore(Doing doing) {
        return changes.change(doing.act("restored"), doing.id(), doing.seen(), each -> each.move(Move.RESTORE));
    }

    /** Looks at everything that could stand against it, and counts. */
    public Either<Refusal, Done> prepare(Doing doing, Occasion occasion) {
        return entrusted(doing.by(), doing.id())
                .flatMap(kept -> models(kept.value()).flatMap(models -> allowed(kept.value(), models, occasion)))
                .flatMap(plan -> changes.change(
                                doing.act("prepared"), doing.id(), doing.seen(), each -> each.move(Move.PREPARE))
                        .map(kept -> new Done(kept, plan)));
    }

    /** What would go out and to whom, and who would get nothing. */
    public Either<Refusal, MailingPlan> plan(PersonId who, String id, Occasion occasion) {
        return entrusted(who, id)
                .flatMap(kept -> models(kept.value()).flatMap(models -> planned(kept.value(), models, occasion)));
    }

    /** The letter of one person, when he gets one. */
    public Either<Refusal, Optional<Preview>> preview(PersonId who, String id, Occasion occasion, PersonId reader) {
        return entrusted(who, id)
                .map(Kept::value)
                .flatMap(mailing -> models(mailing)
                        .flatMap(models -> planned(mailing, models, occasion)
                                .map(plan -> plan.of(reader)
                                        .map(letter -> new Preview(
                                                letter,
                                                models.get(0).text(letter.values()),
                                                models.get(1).text(letter.values()))))));
    }

    /**
     * Prints all letters into one file.
     *
     * @param out is not closed; nothing is written when it is refused
     * @param progress is told how many letters are laid out
     */
    public Either<Refusal, Done> print(Doing doing, Occasion occasion, OutputStream out, IntConsumer progress) {
        return ready(doing, Move.PRINT)
                .flatMap(mailing -> models(mailing)
                        .flatMap(models -> allowed(mailing, models, occasion).flatMap(plan -> {
                            var letters = plan.letters().stream()
                                    .map(letter -> new PrintedLetter(
                                            letter.address(),
                                            models.get(0).text(letter.values()),
                                            models.get(1).escaped(letter.values())))
                                    .toList();
                            ports.printer().print(occasion, letters, out, progress);
                            return carriedOut(doing, "printed", plan, new TreeSet<>());
                        })));
    }

    /**
     * Sends all messages that did not go out before. Broken off, it is begun again without anybody getting two.
     *
     * @param progress is told how many messages are on their way
     * @return with those among the left out whom the carrier refused
     */
    public Either<Refusal, Done> send(Doing doing, Occasion occasion, IntConsumer progress) {
        return ready(doing, Move.SEND)
                .flatMap(mailing -> models(mailing)
                        .flatMap(models -> allowed(mailing, models, occasion)
                                .flatMap(plan -> carriedOut(doing, "sent", mailing, models, plan, progress))));
    }

    private Either<Refusal, Done> carriedOut(
            Doing doing,
            String action,
            Mailing mailing,
            List<LetterModel> models,
            MailingPlan plan,
            IntConsumer progress) {
        var out = new TreeSet<String>();
        var carried = new ArrayList<PlannedLetter>();
        var leftOut = new ArrayList<>(plan.leftOut());
        for (var letter : plan.letters()) {
            var refused = mailing.sent().contains(letter.id())
                    ? Optional.<LeftOut.Because>empty()
                    : ports.carrier().take(message(mailing, models, letter)).map(LeftOut.NotCarried::new);
            if (refused.isEmpty()) {
                out.add(letter.id());
                carried.add(letter);
            }
            refused.ifPresent(why -> letter.to()
                    .forEach(person -> leftOut.add(new LeftOut(person, letter.name(), letter.group(), why))));
            progress.accept(out.size());
        }
        return carriedOut(doing, action, new MailingPlan(plan.population(), carried, leftOut), out);
    }

    private static OutgoingMessage message(Mailing mailing, List<LetterModel> models, PlannedLetter letter) {
        return new OutgoingMessage(
                letter.id(),
                mailing.form(),
                letter.to(),
                letter.emails(),
                models.get(0).text(letter.values()),
                models.get(1).text(letter.values()));
    }

    private Either<Refusal, Done> carriedOut(Doing doing, String action, MailingPlan plan, TreeSet<String> out) {
        return changes.change(
                        doing.act(action),
                        doing.id(),
                        doing.seen(),
                        each -> each.carriedOut(plan.outcome(doing.at()), out))
                .map(kept -> new Done(kept, plan));
    }

    /** What stands against it is said before anything goes out. */
    private Either<Refusal, Mailing> ready(Doing doing, Move move) {
        return entrusted(doing.by(), doing.id())
                .flatMap(kept -> kept.version() == doing.seen()
                        ? Either.<Refusal, Mailing>right(kept.value())
                        : Either.left(Superseded.of(doing.id(), doing.seen(), kept.version())))
                .flatMap(mailing -> MailingRules.check(mailing, move))
                .flatMap(mailing -> mailing.move(move).map(any -> mailing));
    }

    private Either<Refusal, MailingPlan> allowed(Mailing mailing, List<LetterModel> models, Occasion occasion) {
        return planned(mailing, models, occasion)
                .flatMap(MailingRules::check)
                .flatMap(plan -> ports.quotas()
                        .ask(mailing.school(), SERVICE, QuotaMeasure.RECIPIENTS, plan.people(), occasion.day())
                        .map(any -> plan));
    }

    private Either<Refusal, MailingPlan> planned(Mailing mailing, List<LetterModel> models, Occasion occasion) {
        return ports.audience()
                .people(mailing.school(), mailing.audience().rule())
                .map(people -> Planning.of(mailing, models, occasion, people));
    }

    private Either<Refusal, List<LetterModel>> models(Mailing mailing) {
        return MailingRules.check(mailing)
                .flatMap(any -> model(mailing.text().subject()))
                .flatMap(subject -> model(mailing.text().body()).map(body -> List.of(subject, body)))
                .flatMap(models -> MailingRules.check(models, fields));
    }

    private Either<Refusal, LetterModel> model(String text) {
        return ports.models().read(text).mapLeft(unreadable -> (Refusal) unreadable);
    }

    private Either<Refusal, Kept<Mailing>> entrusted(PersonId who, String id) {
        var found = ports.mailings().find(id);
        if (found.isEmpty()) {
            return Either.left(NotThere.of(id));
        }
        return ports.rights()
                        .may(
                                who,
                                Task.SEND_MAILINGS,
                                Scope.school(found.get().value().school()))
                ? Either.right(found.get())
                : Either.left(NotEntrusted.with(Task.SEND_MAILINGS));
    }
}
