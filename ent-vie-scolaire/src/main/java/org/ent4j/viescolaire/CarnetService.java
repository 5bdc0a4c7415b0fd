package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.Carnet;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetCommand.Acknowledge;
import org.ent4j.viescolaire.carnet.CarnetCommand.Edit;
import org.ent4j.viescolaire.carnet.CarnetCommand.Read;
import org.ent4j.viescolaire.carnet.CarnetCommand.Reply;
import org.ent4j.viescolaire.carnet.CarnetEvent;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.carnet.CarnetState;
import org.ent4j.viescolaire.carnet.FamilyMessage;
import org.ent4j.viescolaire.carnet.Unacknowledged;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;
import org.ent4j.viescolaire.spi.Families;

/** The carnet de liaison of a school. Who answers for a pupil is asked of the host each time, on the day of the question. */
public final class CarnetService {

    private static final Comparator<FamilyMessage> LATEST_FIRST =
            Comparator.comparing(FamilyMessage::sent).reversed().thenComparing(FamilyMessage::id);

    /** Drafts, which are still to be sent, before them. */
    private static final Comparator<CarnetMessage> LATEST_SENT_FIRST = Comparator.comparing(
                    (CarnetMessage message) -> message.sent().orElse(Instant.MAX))
            .reversed()
            .thenComparing(CarnetMessage::id);

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final Families families;

    CarnetService(SchoolJournal journal, SchoolSetup setup, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.families = families;
    }

    /** Begins a message, which nobody else sees until it is sent; the same again changes nothing. */
    public Either<Refusal, CarnetMessage> draft(Instant at, Actor by, CarnetMessageId id, CarnetLetter letter) {
        return journal.allowed(by, Act.WRITE_CARNET, letter.pupils())
                .flatMap(any -> journal.change(record -> carnet(letter.pupils(), at)
                        .draft(at, by, id, letter)
                        .map(outcome -> record.message(id)
                                .filter(outcome.state()::equals)
                                .map(same -> new Change<>(same, List.of()))
                                .orElseGet(() -> change(outcome, 0, at)))));
    }

    /** Does something to a message. */
    public Either<Refusal, CarnetMessage> carryOut(CarnetMessageId id, CarnetCommand command) {
        return journal.change(
                record -> KeyRules.known(record.message(id), id).flatMap(before -> decided(before, command)));
    }

    private Either<Refusal, Change<CarnetMessage>> decided(CarnetMessage before, CarnetCommand command) {
        var pupils = pupils(before, command);
        return journal.allowed(command.by(), act(command), pupils)
                .flatMap(any -> carnet(pupils, command.at()).decide(before, command))
                .map(outcome -> change(outcome, before.version(), command.at()));
    }

    private static Act act(CarnetCommand command) {
        var isOfFamilies = command instanceof Read || command instanceof Acknowledge || command instanceof Reply;
        return isOfFamilies && !command.by().capacity().isStaff() ? Act.ACKNOWLEDGE_CARNET : Act.WRITE_CARNET;
    }

    /** Whom the command is about. */
    private static Set<PersonId> pupils(CarnetMessage message, CarnetCommand command) {
        if (command instanceof Read read) {
            return Set.of(read.pupil());
        }
        if (command instanceof Acknowledge acknowledge) {
            return Set.of(acknowledge.pupil());
        }
        if (command instanceof Reply reply) {
            return Set.of(reply.pupil());
        }
        var pupils = new HashSet<>(message.letter().pupils());
        if (command instanceof Edit edit) {
            pupils.addAll(edit.letter().pupils());
        }
        return pupils;
    }

    private Carnet carnet(Collection<PersonId> pupils, Instant at) {
        return new Carnet(setup.carnet(), guardians(pupils, at));
    }

    private Change<CarnetMessage> change(Outcome<CarnetMessage, CarnetEvent> outcome, int version, Instant at) {
        var message = outcome.state();
        return Change.of(
                message,
                new JournalKey(JournalKind.CARNET, message.id().value()),
                version,
                outcome.events(),
                message.letter().pupils(),
                Optional.of(DateRange.of(day(at))));
    }

    /**
     * What a guardian reads of those pupils for whom he answers on that day, the latest first; a message about two of them
     * is there twice. Of other pupils there is nothing.
     */
    public Either<Refusal, List<FamilyMessage>> messages(Actor guardian, Set<PersonId> pupils, Instant now) {
        return journal.allowed(guardian, Act.ACKNOWLEDGE_CARNET, pupils).map(any -> {
            var guardians = guardians(pupils, now);
            var seen = new ArrayList<FamilyMessage>();
            for (var message : journal.record().messages()) {
                pupils.forEach(pupil -> FamilyMessage.of(message, pupil, guardian, guardians, setup.carnet())
                        .ifPresent(seen::add));
            }
            seen.sort(LATEST_FIRST.thenComparing(FamilyMessage::pupil));
            return List.copyOf(seen);
        });
    }

    /**
     * The messages that somebody of the staff looks after, the latest first: his own, drafts too, and for vie scolaire
     * and the head all that others have sent.
     */
    public Either<Refusal, List<CarnetMessage>> followed(Actor who) {
        return journal.allowed(who, Act.WRITE_CARNET, Optional.empty())
                .map(any -> journal.record().messages().stream()
                        .filter(message -> message.author().equals(who)
                                || message.sent().isPresent() && who.capacity().overrules())
                        .sorted(LATEST_SENT_FIRST)
                        .toList());
    }

    /** What nobody has acknowledged of those who are asked now, by message and pupil. */
    public Either<Refusal, List<Unacknowledged>> unacknowledged(Actor who, Instant now) {
        return outstanding(who, now, Unacknowledged::of);
    }

    /** The same of messages whose deadline is over: whom to remind. */
    public Either<Refusal, List<Unacknowledged>> remindersDue(Actor who, Instant now) {
        return outstanding(who, now, (messages, guardians) -> Unacknowledged.due(messages, guardians, day(now)));
    }

    private Either<Refusal, List<Unacknowledged>> outstanding(
            Actor who, Instant now, BiFunction<List<CarnetMessage>, Guardians, List<Unacknowledged>> question) {
        return journal.allowed(who, Act.WRITE_CARNET, Optional.empty()).map(any -> {
            var asked = journal.record().messages().stream()
                    .filter(message -> message.state() == CarnetState.SENT)
                    .filter(message -> message.letter().acknowledgement() != AcknowledgementAsked.NONE)
                    .sorted(Comparator.comparing(CarnetMessage::id))
                    .toList();
            var pupils = asked.stream()
                    .flatMap(message -> message.letter().pupils().stream())
                    .collect(Collectors.toSet());
            return question.apply(asked, guardians(pupils, now));
        });
    }

    private Guardians guardians(Collection<PersonId> pupils, Instant at) {
        return families.guardians(setup.school(), pupils, day(at));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, setup.carnet().zone());
    }
}
