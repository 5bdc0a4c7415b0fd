package org.ent4j.catalogue.pronote.identifiers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * What an import would do; nothing is changed.
 *
 * @param complete whether the file is of everybody
 * @param first whether no identifier was known before
 * @param lines accounts in the order of the file, then people whom it does not have
 * @param changes what becomes of identifiers; none where all is as it was
 */
public record IdentifierPlan(
        StructureId school,
        boolean complete,
        boolean first,
        List<IdentifierLine> lines,
        List<IdentifierChange> changes) {

    public IdentifierPlan {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    static IdentifierPlan of(IdentifierBook book, boolean complete, List<IdentifierLine> lines) {
        return new IdentifierPlan(book.school(), complete, book.isFirst(), lines, changes(book, lines));
    }

    private static List<IdentifierChange> changes(IdentifierBook book, List<IdentifierLine> lines) {
        var changes = new ArrayList<IdentifierChange>();
        var told = new HashSet<String>();
        var logins = book.loginsByPerson();
        lines.forEach(line -> line.account().ifPresent(account -> {
            change(book, line, account).ifPresent(changes::add);
            told.add(account.login());
        }));
        lines.stream()
                .flatMap(line -> line.target().flatMap(person -> Optional.ofNullable(logins.get(person))).stream())
                .filter(login -> !told.contains(login))
                .forEach(login -> changes.add(new IdentifierChange(login, book.holder(login), Optional.empty())));
        return changes;
    }

    private static Optional<IdentifierChange> change(IdentifierBook book, IdentifierLine line, PronoteAccount account) {
        var before = book.holder(account.login());
        var after = line.target().map(account::heldBy);
        var isSettled = after.isPresent() || isLeftOut(line);
        return isSettled && !after.equals(before)
                ? Optional.of(new IdentifierChange(account.login(), before, after))
                : Optional.empty();
    }

    private static boolean isLeftOut(IdentifierLine line) {
        return line.reasons().stream().anyMatch(IdentifierReason.LeftOut.class::isInstance);
    }

    public Map<MatchStatus, Integer> counts() {
        var counts = new EnumMap<MatchStatus, Integer>(MatchStatus.class);
        for (var status : MatchStatus.values()) {
            counts.put(status, 0);
        }
        lines.forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        return counts;
    }

    public List<IdentifierLine> of(MatchStatus status) {
        return lines.stream().filter(line -> line.status() == status).toList();
    }

    public int accounts() {
        return (int) lines.stream().filter(line -> line.account().isPresent()).count();
    }
}
