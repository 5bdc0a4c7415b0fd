package org.ent4j.timetable.rapprochement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.rapprochement.RapprochementReason.Contradicted;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedTo;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedToCreate;
import org.ent4j.timetable.rapprochement.RapprochementReason.DecidedToIgnore;
import org.ent4j.timetable.rapprochement.RapprochementReason.Renamed;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameIdentifier;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameName;
import org.ent4j.timetable.rapprochement.RapprochementReason.TargetGone;

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

    private static final Label BIRTH_DATE = Label.of("date de naissance", "birth date");
    private static final Label BIRTH_NAME = Label.of("nom de naissance", "birth name");
    private static final List<Step> CURRENT = List.of(STORED_DECISION, STRONG_IDENTIFIER, UNIQUE_NAME);

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
        return hosts.decision(entry).map(decision -> flagRenamed(apply(decision, entry, hosts), entry, decision));
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

    private static Verdict flagRenamed(Verdict verdict, SourceEntry entry, Correspondence decision) {
        var before = decision.item();
        return entry.item().isRenamed(before)
                ? verdict.because(
                        verdict.fate() == Fate.UNCHANGED ? Fate.UPDATE : verdict.fate(),
                        new Renamed(before.label(), entry.item().label()))
                : verdict;
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
        return found.stream().findFirst().map(each -> exact(each.getKey(), each.getValue()));
    }

    private static Verdict exact(HostItem host, Map.Entry<String, String> identifier) {
        return Verdict.of(
                new Match.ExactId<>(host, identifier.getKey()),
                Fate.UNCHANGED,
                new SameIdentifier(identifier.getKey(), identifier.getValue()));
    }

    private static Optional<Verdict> named(SourceEntry entry, Hosts hosts) {
        var homonyms = hosts.byName(entry);
        var possible = homonyms.stream()
                .filter(host -> contradiction(entry, host).isEmpty())
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
                contradiction(entry, host).orElseThrow());
    }

    private static Optional<Contradicted> contradiction(SourceEntry entry, HostItem host) {
        return StrongIdentifiers.contradiction(entry, host)
                .map(name -> new Contradicted(
                        host.label(),
                        Label.of(name, name),
                        entry.identifiers().getOrDefault(name, ""),
                        host.identifiers().getOrDefault(name, "")))
                .or(() -> otherBirth(entry, host))
                .or(() -> otherBirthName(entry, host));
    }

    private static Optional<Contradicted> otherBirthName(SourceEntry entry, HostItem host) {
        return entry.name()
                .flatMap(here -> host.name()
                        .filter(there -> !NormalisedName.of(here).sameAs(NormalisedName.of(there)))
                        .map(there -> new Contradicted(
                                host.label(),
                                BIRTH_NAME,
                                here.birthName().orElse(""),
                                there.birthName().orElse(""))));
    }

    private static Optional<Contradicted> otherBirth(SourceEntry entry, HostItem host) {
        return entry.birthDate()
                .flatMap(here -> host.birthDate()
                        .filter(there -> !there.equals(here))
                        .map(there -> new Contradicted(host.label(), BIRTH_DATE, here.toString(), there.toString())));
    }
}
