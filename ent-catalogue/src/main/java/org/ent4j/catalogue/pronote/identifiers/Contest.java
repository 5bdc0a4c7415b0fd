package org.ent4j.catalogue.pronote.identifiers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;

/** Sees to it that a person gets one identifier, and another than the one he has only by a decision. */
final class Contest {

    private final IdentifierBook book;
    private final Map<PersonId, List<IdentifierLine>> claims;
    private final Map<PersonId, String> logins = new HashMap<>();
    private final Set<String> released;

    private Contest(IdentifierBook book, List<IdentifierLine> lines) {
        this.book = book;
        this.claims = lines.stream()
                .filter(line -> line.target().isPresent())
                .collect(Collectors.groupingBy(line -> line.target().orElseThrow()));
        book.held().forEach((login, holder) -> logins.put(holder.person(), login));
        this.released = released(lines);
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
        var all = claims.getOrDefault(person, List.of());
        var decided = all.stream().filter(IdentifierLine::isDecided).count();
        if (all.size() < 2 || line.isDecided() && decided == 1) {
            return Optional.empty();
        }
        return Optional.of(new IdentifierReason.SamePerson(all.stream()
                .filter(other -> other != line)
                .flatMap(other -> other.account().stream())
                .map(PronoteAccount::login)
                .sorted()
                .collect(Collectors.joining(", "))));
    }

    private Optional<IdentifierReason> otherIdentifier(IdentifierLine line, PersonId person) {
        var login = line.account().map(PronoteAccount::login).orElse("");
        return Optional.ofNullable(logins.get(person))
                .filter(held -> !held.equals(login) && !released.contains(held) && !line.isDecided())
                .map(IdentifierReason.OtherIdentifier::new);
    }
}
