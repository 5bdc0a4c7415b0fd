package org.ent4j.viescolaire.bulletin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The copies of a bulletin: one a distinct address of a guardian, with the names of all who live there.
 *
 * @param addressees in the order of the guardians
 * @param withoutAddress those whom no letter reaches
 */
public record Mailing(List<Addressee> addressees, List<BulletinGuardian> withoutAddress) {

    public Mailing {
        addressees = List.copyOf(addressees);
        withoutAddress = List.copyOf(withoutAddress);
    }

    /** Addresses are the same when only case, accents, punctuation, spaces or the breaks of lines differ. */
    public static Mailing to(Collection<BulletinGuardian> guardians) {
        var places = guardians.stream()
                .filter(BulletinGuardian::hasAddress)
                .collect(Collectors.groupingBy(BulletinGuardian::place, LinkedHashMap::new, Collectors.toList()));
        var nowhere =
                guardians.stream().filter(guardian -> !guardian.hasAddress()).toList();
        return new Mailing(places.values().stream().map(Mailing::addressee).toList(), nowhere);
    }

    private static Addressee addressee(List<BulletinGuardian> there) {
        var names = there.stream().map(BulletinGuardian::name).distinct().toList();
        return new Addressee(names, there.get(0).address());
    }

    /** The copies to print; when no guardian has an address, one that bears none. */
    public List<BulletinCopy> copiesOf(Bulletin bulletin) {
        return addressees.isEmpty()
                ? List.of(BulletinCopy.of(bulletin))
                : addressees.stream()
                        .map(each -> BulletinCopy.of(bulletin).to(each))
                        .toList();
    }
}
