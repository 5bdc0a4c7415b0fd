package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.person.Profil;

/** People of AAF: whole ones, and changes of those who are known. */
final class AafPeople {

    private AafPeople() {}

    /** The person of an addRequest; only of use when the row is not rejected. */
    static Person whole(AafRow row) {
        require(row);
        var draft = new AafPersonDraft();
        AafAttributes.read(row, draft);
        var profil = AafProfil.of(row, draft.everyFonction());
        return draft.start()
                .id(row.key().personId())
                .addKeys(row.key())
                .profil(draft.profil(profil))
                .addAllAffiliations(draft.affiliations(profil, row.degree().source()))
                .build();
    }

    /** Whether a modifyRequest can be read at all; the row then holds what is wrong with it. */
    static boolean check(AafRow row) {
        require(row);
        AafAttributes.read(row, new AafPersonDraft());
        return !row.isRejected();
    }

    /** The person after a modifyRequest. */
    static Person changed(AafRow row, Person before) {
        var draft = AafPersonDraft.of(before, row.degree().source());
        AafAttributes.read(row, draft);
        var profil = profil(row, draft, before);
        return draft.start()
                .id(before.id())
                .version(before.version())
                .addAllKeys(before.keys())
                .profil(draft.profil(profil))
                .addAllAffiliations(
                        affiliations(draft, profil, before, row.degree().source()))
                .disappearedOn(before.disappearedOn())
                .build();
    }

    private static void require(AafRow row) {
        row.require("sn");
        if (row.request().category() != AafCategory.PERS_REL_ELEVE) {
            row.require("givenName");
        }
    }

    /** Without a word on functions and teaching, what was known of the latter goes on. */
    private static AafProfil profil(AafRow row, AafPersonDraft draft, Person before) {
        var spoken = Stream.of(AafProfil.CATEGORY, AafProfil.BEFORE_PUPILS, "ENTPersonFonctions")
                .anyMatch(row::has);
        var teacher = before.profil() == Profil.ENSEIGNANT || before.profil() == Profil.DOCUMENTALISTE;
        return spoken || row.request().category() != AafCategory.PERS_EDUC_NAT
                ? AafProfil.of(row, draft.everyFonction())
                : teacher ? AafProfil.TEACHER : AafProfil.OTHER_STAFF;
    }

    private static List<Affiliation> affiliations(
            AafPersonDraft draft, AafProfil profil, Person before, String source) {
        var all = new ArrayList<>(draft.affiliations(profil, source));
        before.affiliations().stream()
                .filter(each -> !each.source().equals(source))
                .forEach(all::add);
        return all;
    }
}
