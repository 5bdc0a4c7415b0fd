package org.ent4j.catalogue.pronote.identifiers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;

/** Sees to it that a person gets one identifier, and another than the one he has only by a decision. */
final class Contest {

    private static final int SHOWN = 5;

    private final IdentifierBook book;
    private final Map<PersonId, Claims> claims;
    private final Map<PersonId, String> logins;
    private final Set<String> released;

    private Contest(IdentifierBook book, List<IdentifierLine> lines) {
        this.book = book;
        this.claims = lines.stream()
                .filter(line -> line.target().isPresent())
                .collect(Collectors.groupingBy(
                        line -> line.target().orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), Claims::of)));
        this.logins = book.loginsByPerson();
        this.released = released(lines);
    }

    /**
     * The lines about one person; a file may have tens of thousands, so that each tells the first of the others alone.
     *
     * @param logins the first ones, in their order
     */
    private record Claims(int lines, long decided, List<String> logins) {

        static Claims of(List<IdentifierLine> lines) {
            return new Claims(
                    lines.size(),
                    lines.stream().filter(IdentifierLine::isDecided).count(),
                    lines.stream()
                            .map(IdentifierLine::login)
                            .sorted()
                            .limit(SHOWN + 1L)
                            .toList());
        }

        String beside(IdentifierLine line) {
            var others = logins.stream()
                    .filter(login -> !login.equals(line.login()))
                    .limit(SHOWN)
                    .collect(Collectors.joining(", "));
            return lines - 1 > SHOWN ? others + ", …" : others;
        }
    }

    static List<IdentifierLine> settle(IdentifierBook book, List<IdentifierLine> lines) {
        var contest = new Contest(book, lines);
        return lines.stream().map(contest::settle).toList();
    }

    /** Identifiers that a decision takes from the one who holds them. */
    private Set<String> released(List<IdentifierLine> lines) {
        var released = new HashSet<String>();
        for (var line : lines) {
            line.account()
                    .map(PronoteAccount::login)
                    .filter(login -> book.holder(login).isPresent() && line.isDecided() || isLeftOut(line))
                    .ifPresent(released::add);
        }
        return released;
    }

    private static boolean isLeftOut(IdentifierLine line) {
        return line.reasons().stream().anyMatch(IdentifierReason.LeftOut.class::isInstance);
    }

    private IdentifierLine settle(IdentifierLine line) {
        return line.target()
                .flatMap(person -> samePerson(line, person).or(() -> otherIdentifier(line, person)))
                .map(line::inConflict)
                .orElse(line);
    }

    private Optional<IdentifierReason> samePerson(IdentifierLine line, PersonId person) {
        return Optional.ofNullable(claims.get(person))
                .filter(all -> all.lines() > 1 && !(line.isDecided() && all.decided() == 1))
                .map(all -> new IdentifierReason.SamePerson(all.beside(line)));
    }

    private Optional<IdentifierReason> otherIdentifier(IdentifierLine line, PersonId person) {
        return Optional.ofNullable(logins.get(person))
                .filter(held -> !held.equals(line.login()) && !released.contains(held) && !line.isDecided())
                .map(IdentifierReason.OtherIdentifier::new);
    }
}
