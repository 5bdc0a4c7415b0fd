package org.ent4j.directory.feed.siecle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.person.PersonName;

/** How people are named and reached: what pupils and guardians have in common. Addresses count in their own file only. */
final class SiecleContact {

    private final Map<String, PostalAddress> addresses = new HashMap<>();
    private final SiecleAccount account;

    SiecleContact(SiecleDocument file, SiecleAccount account) {
        this.account = account;
        file.rows(SiecleCategory.ADRESSE).forEach(this::address);
    }

    private void address(SiecleRow row) {
        if (row.id().isEmpty()) {
            account.reject(SiecleCategory.ADRESSE, row, new FeedDefect.NoId());
        } else if (addresses.putIfAbsent(row.id(), read(row)) != null) {
            account.reject(SiecleCategory.ADRESSE, row, new FeedDefect.DuplicateId(row.id()));
        } else {
            account.keep(SiecleCategory.ADRESSE);
        }
    }

    private static PostalAddress read(SiecleRow row) {
        return new PostalAddress(
                row.values("LIGNE1_ADRESSE", "LIGNE2_ADRESSE", "LIGNE3_ADRESSE", "LIGNE4_ADRESSE"),
                row.value("CODE_POSTAL").orElse(""),
                row.value("LIBELLE_POSTAL", "COMMUNE_ETRANGERE", "LL_COMMUNE_INSEE")
                        .orElse(""),
                row.value("LL_PAYS").orElse(""));
    }

    boolean hasAddresses() {
        return !addresses.isEmpty();
    }

    /** The address of the row, with a warning when the file has addresses, but not this one. */
    Optional<PostalAddress> addressOf(SiecleRow row) {
        var id = row.value("ADRESSE_ID");
        id.filter(any -> hasAddresses() && !addresses.containsKey(any))
                .ifPresent(unknown -> account.warn(row, new SiecleDefect.UnknownAddress(unknown)));
        return id.flatMap(known -> Optional.ofNullable(addresses.get(known))).filter(address -> !address.isEmpty());
    }

    static Map<PhoneKind, String> phones(SiecleRow row) {
        var phones = new EnumMap<PhoneKind, String>(PhoneKind.class);
        row.value("TEL_PERSONNEL", "TELEPHONE").ifPresent(number -> phones.put(PhoneKind.HOME, number));
        row.value("TEL_PROFESSIONNEL").ifPresent(number -> phones.put(PhoneKind.WORK, number));
        row.value("TEL_PORTABLE").ifPresent(number -> phones.put(PhoneKind.MOBILE, number));
        return phones;
    }

    /** The name in use; older exports have one name, NOM. */
    static Optional<String> usageName(SiecleRow row) {
        return row.value("NOM_USAGE", "NOM_DE_FAMILLE", "NOM");
    }

    static PersonName name(SiecleRow row) {
        return PersonName.builder()
                .usageName(usageName(row).orElse(""))
                .birthName(row.value("NOM_DE_FAMILLE", "NOM"))
                .firstName(row.value("PRENOM").orElse(""))
                .addAllOtherFirstNames(row.values("PRENOM2", "PRENOM3"))
                .build();
    }
}
