package org.ent4j.timetable.rapprochement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedTo;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedToCreate;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedToIgnore;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameIdentifier;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameName;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameNumber;
import org.ent4j.timetable.rapprochement.RapprochementReason.TargetGone;
import org.ent4j.timetable.source.ItemKind;

/** How an item of a file is looked for, the surest evidence first: the whole chain, on this page. */
final class Chain {

    static final Step STORED_DECISION = new Step(
            "TT-RAP-01",
            Label.of("décision enregistrée", "stored decision"),
            "GEPI, correspondances d'un import EDT",
            Chain::decided);

    static final Step STRONG_IDENTIFIER = new Step(
            "TT-RAP-02",
            Label.of("identifiant commun", "common identifier"),
            "EDT, attributs IDSTS, IDPN, IDCAS ; BCN, N_MATIERE_ENSEIGNEE ; INE avec la date de naissance",
            Chain::identified);

    static final Step UNIQUE_NAME = new Step(
            "TT-RAP-03",
            Label.of("même nom, porté par un seul", "same name, of one alone"),
            "Index Éducation, « les noms et prénoms doivent être identiques »",
            Chain::named);

    static final Step ROOM_NUMBER = new Step(
            "TT-RAP-04",
            Label.of("même numéro de salle, à confirmer", "same number of a room, to confirm"),
            "usage des établissements : « 12 », « S12 », « Salle 12 »",
            Chain::numbered);

    private static final List<Step> CURRENT = List.of(STORED_DECISION, STRONG_IDENTIFIER, UNIQUE_NAME, ROOM_NUMBER);

    private Chain() {}

    static List<Step> current() {
        return CURRENT;
    }

    /** The verdict of the first step that has one. */
    static Optional<Verdict> find(SourceEntry entry, Hosts hosts) {
        return current().stream()
                .flatMap(step -> step.find(entry, hosts).stream())
                .findFirst();
    }

    private static Optional<Verdict> decided(SourceEntry entry, Hosts hosts) {
        return hosts.decision(entry).map(decision -> decided(decision, entry, hosts));
    }

    private static Verdict decided(Correspondence decision, SourceEntry entry, Hosts hosts) {
        var verdict = apply(decision, entry, hosts);
        return entry.item().isRenamed(decision.item())
                ? new RenamedDecision(entry, decision.item().label(), verdict, evidence(entry, hosts)).settle()
                : verdict;
    }

    /** What the steps after the decision would settle. */
    private static Optional<HostItem> evidence(SourceEntry entry, Hosts hosts) {
        return identified(entry, hosts).or(() -> named(entry, hosts)).flatMap(Verdict::claimed);
    }

    private static Verdict apply(Correspondence decision, SourceEntry entry, Hosts hosts) {
        return decision.target()
                .fold(
                        key -> to(key, decision, entry, hosts),
                        () -> Verdict.of(new Match.None<>(), Fate.CREATE, new DecidedToCreate(decision.version())),
                        () -> Verdict.of(new Match.None<>(), Fate.IGNORED, new DecidedToIgnore(decision.version())));
    }

    private static Verdict to(String key, Correspondence decision, SourceEntry entry, Hosts hosts) {
        return hosts.byKey(entry.kind(), key)
                .map(host -> Verdict.of(
                        new Match.Decided<>(host, decision),
                        Fate.UNCHANGED,
                        new DecidedTo(host.label(), decision.version())))
                .orElseGet(() -> Verdict.of(new Match.None<>(), Fate.CONFLICT, new TargetGone(key)));
    }

    private static Optional<Verdict> identified(SourceEntry entry, Hosts hosts) {
        var found = StrongIdentifiers.of(entry)
                .flatMap(each -> hosts.byIdentifier(entry.kind(), each.getKey(), each.getValue()).stream()
                        .filter(host -> StrongIdentifiers.settles(each.getKey(), entry, host))
                        .map(host -> Map.entry(host, each)))
                .toList();
        var hostsFound = found.stream().map(Map.Entry::getKey).distinct().toList();
        if (hostsFound.size() > 1) {
            return Optional.of(Verdict.several(hostsFound));
        }
        return found.stream().findFirst().map(each -> identified(entry, each.getKey(), each.getValue(), hosts));
    }

    private static Verdict identified(
            SourceEntry entry, HostItem host, Map.Entry<String, String> identifier, Hosts hosts) {
        var other = Contradictions.birthDate(entry, host);
        if (other.isPresent()) {
            return Verdict.of(new Match.Ambiguous<>(List.of(host)), Fate.CONFLICT, same(identifier), other.get());
        }
        var named = hosts.byName(entry);
        return StrongIdentifiers.isTyped(identifier.getKey()) && !named.isEmpty() && !named.contains(host)
                ? Verdict.several(Stream.concat(named.stream(), Stream.of(host)).toList())
                : exact(host, identifier);
    }

    private static Verdict exact(HostItem host, Map.Entry<String, String> identifier) {
        return Verdict.of(new Match.ExactId<>(host, identifier.getKey()), Fate.UNCHANGED, same(identifier));
    }

    private static SameIdentifier same(Map.Entry<String, String> identifier) {
        return new SameIdentifier(identifier.getKey(), identifier.getValue());
    }

    private static Optional<Verdict> named(SourceEntry entry, Hosts hosts) {
        var homonyms = hosts.byName(entry);
        var possible = homonyms.stream()
                .filter(host -> Contradictions.ofName(entry, host).isEmpty())
                .toList();
        var sure = possible.stream().filter(sameBirth(entry)).toList();
        if (possible.size() == 1 || sure.size() == 1) {
            return Optional.of(named(sure.size() == 1 ? sure.get(0) : possible.get(0)));
        }
        if (possible.isEmpty()) {
            return homonyms.stream().findFirst().map(host -> contradicted(entry, host, homonyms));
        }
        return Optional.of(Verdict.several(possible));
    }

    private static Verdict named(HostItem host) {
        return Verdict.of(new Match.ExactName<>(host), Fate.UNCHANGED, new SameName(host.label()));
    }

    private static Predicate<HostItem> sameBirth(SourceEntry entry) {
        return host -> entry.birthDate().isPresent() && entry.birthDate().equals(host.birthDate());
    }

    private static Verdict contradicted(SourceEntry entry, HostItem host, List<HostItem> homonyms) {
        return Verdict.of(
                new Match.Ambiguous<>(homonyms),
                Fate.CONFLICT,
                Contradictions.ofName(entry, host).orElseThrow());
    }

    /** Nothing is settled by it, but no second room is made silently. */
    private static Optional<Verdict> numbered(SourceEntry entry, Hosts hosts) {
        var candidates = entry.kind() == ItemKind.ROOM ? hosts.byRoomNumber(entry) : List.<HostItem>of();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        new Match.Ambiguous<>(candidates),
                        Fate.CONFLICT,
                        new SameNumber(candidates.stream().map(HostItem::label).toList())));
    }
}
