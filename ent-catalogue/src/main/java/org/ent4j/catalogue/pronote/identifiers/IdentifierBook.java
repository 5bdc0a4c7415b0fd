package org.ent4j.catalogue.pronote.identifiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;

/**
 * Whose the identifiers of Pronote are in a school, what was decided of those that nothing settles, and the last imports.
 *
 * @param held by identifier, each one person's; each person has one at most
 * @param decisions applied by themselves on the next imports
 * @param imports the last one last; the last {@value #REMEMBERED} can be undone, one after the other
 */
public record IdentifierBook(
        StructureId school,
        SortedMap<String, HeldIdentifier> held,
        List<Correspondence> decisions,
        List<AppliedImport> imports) {

    public static final Filing<IdentifierBook> FILING =
            new Filing<>("pronote-identifiers", book -> book.school().value(), book -> Scope.school(book.school()));

    static final int REMEMBERED = 20;
    private static final String SOURCE = "PRONOTE";
    private static final String KIND = "ACCOUNT";

    public IdentifierBook {
        held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
        decisions = List.copyOf(decisions);
        imports = List.copyOf(imports);
    }

    /** Of a school whose identifiers were never imported. */
    public static IdentifierBook of(StructureId school) {
        return new IdentifierBook(school, new TreeMap<>(), List.of(), List.of());
    }

    /** The item as decisions remember it. */
    SourceItem item(String login, String label) {
        return new SourceItem(school, SOURCE, KIND, login, label);
    }

    Optional<Correspondence> decision(PronoteAccount account) {
        return Correspondences.of(decisions).of(item(account.login(), account.label()));
    }

    public Optional<HeldIdentifier> holder(String login) {
        return Optional.ofNullable(held.get(login));
    }

    /** The identifier of a person; who asks about many takes {@link #loginsByPerson()}. */
    public Optional<String> loginOf(PersonId person) {
        return Optional.ofNullable(loginsByPerson().get(person));
    }

    /** The identifier of each person who has one. */
    public Map<PersonId, String> loginsByPerson() {
        return held.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.getValue().person(), Map.Entry::getKey, (one, other) -> one));
    }

    /** Whether nothing was imported yet, or all of it was undone. */
    public boolean isFirst() {
        return held.isEmpty();
    }

    public IdentifierBook decided(Collection<Correspondence> more) {
        return new IdentifierBook(
                school, held, Correspondences.of(decisions).with(more).list(), imports);
    }

    /** With all changes of an import, which can be undone together. */
    public IdentifierBook applied(AppliedImport done) {
        var all = new ArrayList<>(imports);
        all.add(done);
        var kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        return new IdentifierBook(school, changed(done.changes()), decisions, kept);
    }

    /** As before the last import; decisions stay. */
    Optional<IdentifierBook> undone() {
        if (imports.isEmpty()) {
            return Optional.empty();
        }
        var last = imports.get(imports.size() - 1);
        var back = last.changes().stream().map(IdentifierChange::undone).toList();
        return Optional.of(
                new IdentifierBook(school, changed(back), decisions, imports.subList(0, imports.size() - 1)));
    }

    private SortedMap<String, HeldIdentifier> changed(List<IdentifierChange> changes) {
        var changed = new TreeMap<>(held);
        changes.forEach(change -> changed.remove(change.login()));
        changes.forEach(change -> change.after().ifPresent(after -> changed.put(change.login(), after)));
        return changed;
    }
}
