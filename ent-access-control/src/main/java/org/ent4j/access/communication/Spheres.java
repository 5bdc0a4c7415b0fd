package org.ent4j.access.communication;

import static java.util.Comparator.comparing;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.communication.WritingAnswer.Line;
import org.ent4j.access.population.User;
import org.ent4j.access.spi.FindLinks;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Who may write to whom on a day: {@link StandardSpheres} or the rules of the host, over the people and the links of the
 * directory. What stands between two people is found by indexes, never by trying everybody. Immutable, and thread-safe as
 * far as the port is.
 */
public final class Spheres {

    private final List<CommunicationRule> rules;
    private final List<CommunicationRule> inForce;
    private final People people;
    private final Ties ties;
    private final LocalDate day;
    private final Messaging messaging;
    private final FunctionGroups functions;

    private Spheres(
            List<CommunicationRule> rules,
            People people,
            Ties ties,
            LocalDate day,
            Messaging messaging,
            FunctionGroups functions) {
        this.rules = rules;
        this.inForce = People.inForce(rules, day);
        this.people = people;
        this.ties = ties;
        this.day = day;
        this.messaging = messaging;
        this.functions = functions;
    }

    /** A messaging service that everybody may use. */
    public static Spheres of(List<CommunicationRule> rules, Stream<User> users, FindLinks links, LocalDate day) {
        return of(rules, users, links, day, Messaging.OPEN);
    }

    /**
     * A messaging service that has its rights.
     *
     * @param rules with unique ids
     * @param users read once; of two with one id the later counts
     * @param links asked anew for each question
     * @param day the day for which rules and links hold
     * @param messaging who may use the service at all
     */
    public static Spheres of(
            List<CommunicationRule> rules, Stream<User> users, FindLinks links, LocalDate day, Messaging messaging) {
        var sorted = unique(rules);
        var people = new People(users, People.inForce(sorted, day), messaging);
        return new Spheres(sorted, people, new Ties(people, links, day), day, messaging, FunctionGroups.standard());
    }

    /** The same, with other members of the automatic groups that head the professional sphere. */
    public Spheres with(FunctionGroups others) {
        return new Spheres(rules, people, ties, day, messaging, others);
    }

    /** Whether the one may write to the other, why, and why not. */
    public WritingAnswer mayWrite(PersonId from, PersonId to) {
        var sender = people.find(from);
        var recipient = people.find(to);
        if (sender.isEmpty() || recipient.isEmpty() || from.equals(to)) {
            var verdict = sender.isEmpty()
                    ? WritingVerdict.UNKNOWN_SENDER
                    : recipient.isEmpty() ? WritingVerdict.UNKNOWN_RECIPIENT : WritingVerdict.ONESELF;
            return new WritingAnswer(from, to, verdict, Verdict.GRANTED, List.of());
        }
        return mayWrite(sender.get(), recipient.get());
    }

    /** Everybody to whom the user may write: those for whom {@link #mayWrite} says so, and no others. */
    public Correspondents correspondents(PersonId user) {
        var found = people.find(user);
        return found.map(this::correspondents)
                .orElseGet(() -> Correspondents.none(user, WritingVerdict.UNKNOWN_SENDER, Verdict.GRANTED));
    }

    private WritingAnswer mayWrite(Participant from, Participant to) {
        var barred = barred(from, WritingVerdict.SENDER_NOT_OPERATIONAL, WritingVerdict.SENDER_WITHOUT_SERVICE)
                .or(() ->
                        barred(to, WritingVerdict.RECIPIENT_NOT_OPERATIONAL, WritingVerdict.RECIPIENT_WITHOUT_SERVICE));
        return barred.map(bar -> new WritingAnswer(from.id(), to.id(), bar.verdict, bar.service, List.of()))
                .orElseGet(() -> byRules(from, to));
    }

    private WritingAnswer byRules(Participant from, Participant to) {
        var lines = rules.stream()
                .map(rule -> new Line(rule, outcome(rule, from, to)))
                .toList();
        var allowed = lines.stream().anyMatch(Line::matches);
        var verdict = allowed ? WritingVerdict.ALLOWED : WritingVerdict.DENIED;
        return new WritingAnswer(from.id(), to.id(), verdict, Verdict.GRANTED, lines);
    }

    private Either<Untied, List<Tie>> outcome(CommunicationRule rule, Participant from, Participant to) {
        var unmeant = unmeant(rule, from, to);
        if (unmeant.isPresent()) {
            return Either.left(unmeant.get());
        }
        var facts = ties.between(rule, from, to);
        return facts.isEmpty() ? Either.left(Untied.NotLinked.by(rule.link())) : Either.right(facts);
    }

    private Optional<Untied> unmeant(CommunicationRule rule, Participant from, Participant to) {
        if (!rule.validity().holdsOn(day)) {
            return Optional.of(new Untied.NotThatDay(day));
        }
        return unmeant(from, rule.senders(), Untied.SenderNotCounting::new, Untied.NoSender::new)
                .or(() -> unmeant(to, rule.recipients(), Untied.RecipientNotCounting::new, Untied.NoRecipient::new));
    }

    private static Optional<Untied> unmeant(
            Participant person,
            Party party,
            Function<List<StructureId>, Untied> notCounting,
            Function<Mismatch, Untied> mismatch) {
        var structures = person.notCounting(party);
        return structures.isEmpty() ? person.mismatch(party).map(mismatch) : Optional.of(notCounting.apply(structures));
    }

    private Correspondents correspondents(Participant from) {
        var bar = barred(from, WritingVerdict.SENDER_NOT_OPERATIONAL, WritingVerdict.SENDER_WITHOUT_SERVICE);
        if (bar.isPresent()) {
            return Correspondents.none(from.id(), bar.get().verdict, bar.get().service);
        }
        var circles = new Circles(functions);
        inForce.stream().filter(rule -> from.isOf(rule.senders())).forEach(rule -> gather(rule, from, circles));
        return new Correspondents(from.id(), WritingVerdict.ALLOWED, Verdict.GRANTED, circles.build());
    }

    private void gather(CommunicationRule rule, Participant from, Circles circles) {
        ties.from(rule, from)
                .filter(reached -> !reached.to().equals(from.id()))
                .forEach(reached -> people.find(reached.to())
                        .filter(to -> mayBeWrittenTo(to, rule))
                        .ifPresent(to -> circles.add(rule, to, reached.tie())));
    }

    private boolean mayBeWrittenTo(Participant to, CommunicationRule rule) {
        return to.isOperational()
                && to.isOf(rule.recipients())
                && messaging.verdict(to.user()).isGranted();
    }

    private Optional<Bar> barred(Participant person, WritingVerdict account, WritingVerdict service) {
        if (!person.isOperational()) {
            return Optional.of(new Bar(account, Verdict.GRANTED));
        }
        var verdict = messaging.verdict(person.user());
        return verdict.isGranted() ? Optional.empty() : Optional.of(new Bar(service, verdict));
    }

    private record Bar(WritingVerdict verdict, Verdict service) {}

    private static List<CommunicationRule> unique(List<CommunicationRule> rules) {
        var ids = new HashSet<>();
        rules.stream().filter(rule -> !ids.add(rule.id())).findFirst().ifPresent(rule -> {
            throw new IllegalArgumentException(
                    "Two rules of communication have the id %s.\nMaybe a standard rule was added twice."
                            .formatted(rule.id()));
        });
        return rules.stream().sorted(comparing(CommunicationRule::id)).toList();
    }
}
