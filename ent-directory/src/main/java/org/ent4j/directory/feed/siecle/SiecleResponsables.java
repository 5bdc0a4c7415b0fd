package org.ent4j.directory.feed.siecle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Kinship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** The guardians of a file and their links to pupils, of another file or of the directory. */
final class SiecleResponsables {

    private final SiecleSchool school;
    private final SiecleOptions options;
    private final Optional<SiecleEleves> pupils;
    private final SiecleAccount account;
    private final Map<String, SiecleRow> kept = new LinkedHashMap<>();
    private final Map<String, Map<PersonId, Guardianship>> links = new LinkedHashMap<>();

    SiecleResponsables(
            SiecleDocument file,
            SiecleSchool school,
            SiecleOptions options,
            Optional<SiecleEleves> pupils,
            SiecleAccount account) {
        this.school = school;
        this.options = options;
        this.pupils = pupils;
        this.account = account;
        var links = file.rows(SiecleCategory.RESPONSABLE_ELEVE);
        var somebodys = linked(links, SiecleEleves::isKept);
        var staying = linked(links, (known, id) -> known.has(id) && !known.isGone(id));
        file.rows(SiecleCategory.PERSONNE).forEach(row -> person(row, somebodys, staying));
        file.rows(SiecleCategory.RESPONSABLE_ELEVE).forEach(this::link);
    }

    /** Those who have such a pupil; without the file of pupils, those who have one. */
    private Set<String> linked(List<SiecleRow> rows, BiPredicate<SiecleEleves, String> pupil) {
        var found = new HashSet<String>();
        rows.stream()
                .filter(row -> pupils.map(known -> pupil.test(known, row.id())).orElse(true))
                .forEach(row -> row.value("PERSONNE_ID").ifPresent(found::add));
        return found;
    }

    private void person(SiecleRow row, Set<String> somebodys, Set<String> staying) {
        if (row.id().isEmpty()) {
            account.reject(SiecleCategory.PERSONNE, row, new FeedDefect.NoId());
        } else if (kept.containsKey(row.id())) {
            account.reject(SiecleCategory.PERSONNE, row, new FeedDefect.DuplicateId(row.id()));
        } else if (isLegal(row)) {
            account.reject(SiecleCategory.PERSONNE, row, new SiecleDefect.LegalPerson());
        } else if (SiecleContact.usageName(row).isEmpty()) {
            account.reject(SiecleCategory.PERSONNE, row, new FeedDefect.RequiredMissing("NOM_DE_FAMILLE"));
            account.stays(school.guardian(row.id()));
        } else if (options.excluded().contains(SiecleExclusion.OF_NOBODY) && !somebodys.contains(row.id())) {
            account.reject(SiecleCategory.PERSONNE, row, new SiecleDefect.OfNobody());
            stays(row, staying);
        } else {
            account.keep(SiecleCategory.PERSONNE);
            kept.put(row.id(), row);
        }
    }

    /** The pupil's row is of no use, but both are in the base all the same. */
    private void stays(SiecleRow row, Set<String> staying) {
        if (staying.contains(row.id())) {
            account.stays(school.guardian(row.id()));
        }
    }

    /**
     * Not sure: no export with an institution has been seen. An element of its own or a name of its own tells it, and so
     * does a name without first name and without title, which SIECLE asks of every natural person.
     */
    private static boolean isLegal(SiecleRow row) {
        var named = SiecleContact.usageName(row).isPresent();
        return !row.element().equals("PERSONNE")
                || row.value("RAISON_SOCIALE", "DENOMINATION").isPresent()
                || (named && row.value("PRENOM", "LC_CIVILITE").isEmpty());
    }

    private void link(SiecleRow row) {
        var guardian = row.value("PERSONNE_ID").orElse("");
        if (row.id().isEmpty() || guardian.isEmpty()) {
            account.reject(SiecleCategory.RESPONSABLE_ELEVE, row, new FeedDefect.NoId());
        } else if (pupils.filter(known -> !known.has(row.id())).isPresent()) {
            account.reject(SiecleCategory.RESPONSABLE_ELEVE, row, new SiecleDefect.UnknownPupil(row.id()));
        } else if (pupils.filter(known -> !known.isKept(row.id())).isPresent()) {
            account.follow(SiecleCategory.RESPONSABLE_ELEVE);
        } else if (!kept.containsKey(guardian)) {
            account.reject(SiecleCategory.RESPONSABLE_ELEVE, row, new SiecleDefect.UnknownGuardian(guardian));
        } else {
            keep(row, guardian);
        }
    }

    private void keep(SiecleRow row, String guardian) {
        var link = guardianship(row, school.guardian(guardian).personId());
        var first =
                links.computeIfAbsent(row.id(), any -> new LinkedHashMap<>()).putIfAbsent(link.guardian(), link);
        if (first == null) {
            account.keep(SiecleCategory.RESPONSABLE_ELEVE);
        } else {
            account.reject(
                    SiecleCategory.RESPONSABLE_ELEVE, row, new FeedDefect.DuplicateId(row.id() + "/" + guardian));
        }
    }

    private Guardianship guardianship(SiecleRow row, PersonId guardian) {
        var kinship = row.value("CODE_PARENTE", "LIEN_PARENTE").orElse("");
        if (!kinship.isEmpty() && !Kinship.isKnown(kinship)) {
            account.warn(row, new SiecleDefect.UnknownCode("CODE_PARENTE", kinship));
        }
        return new Guardianship(
                guardian,
                kinship,
                authority(row),
                row.isTrue("RESP_FINANCIER", "PAIE_FRAIS_SCOLAIRES"),
                row.isTrue("A_CONTACTER_EN_PRIORITE", "PERS_CONTACT"),
                row.isTrue("PERS_PAIMENT", "PERS_PAIEMENT", "PERCOIT_LES_AIDES"));
    }

    /**
     * NIVEAU_RESPONSABILITE: 1 legal, 2 in charge, 3 contact. In older exports RESP_LEGAL is the rank among the legal
     * guardians, 1 or 2, and 0 for a contact.
     */
    private static Guardianship.Authority authority(SiecleRow row) {
        return row.value("NIVEAU_RESPONSABILITE")
                .map(level -> switch (level) {
                    case "1" -> Guardianship.Authority.LEGAL;
                    case "2" -> Guardianship.Authority.IN_CHARGE;
                    default -> Guardianship.Authority.NONE;
                })
                .orElseGet(() -> row.value("RESP_LEGAL")
                        .filter(rank -> rank.equals("1") || rank.equals("2"))
                        .map(legal -> Guardianship.Authority.LEGAL)
                        .orElse(Guardianship.Authority.NONE));
    }

    Collection<SiecleRow> kept() {
        return kept.values();
    }

    /** The pupils who have guardians here. */
    Set<String> linkedPupils() {
        return links.keySet();
    }

    Collection<Guardianship> of(String pupil) {
        return new ArrayList<>(links.getOrDefault(pupil, new HashMap<>()).values());
    }

    Person person(SiecleRow row, SiecleContact contact) {
        var key = school.guardian(row.id());
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).name(SiecleContact.name(row)).profil(Profil.PARENT);
        person.title(row.value("LC_CIVILITE")).email(row.value("MEL"));
        person.address(contact.addressOf(row)).putAllPhones(SiecleContact.phones(row));
        return person.addAffiliations(affiliation()).build();
    }

    /** Guardians are in the base of the school, so that their absence from it means something. */
    private Affiliation affiliation() {
        return Affiliation.builder()
                .structure(school.structure())
                .source(Sources.SIECLE)
                .profil(Profil.PARENT)
                .build();
    }
}
