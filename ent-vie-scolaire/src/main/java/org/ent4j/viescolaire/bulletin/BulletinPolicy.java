package org.ent4j.viescolaire.bulletin;

import java.util.EnumSet;
import java.util.Set;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * Who publishes bulletins, and how long their texts may be, in characters.
 *
 * @param appreciation of a subject, of the CPE, or of an EPI, AP or parcours
 * @param synthesis of the class council
 */
public record BulletinPolicy(Set<Capacity> publishers, int appreciation, int synthesis) {

    public BulletinPolicy {
        publishers = Set.copyOf(publishers);
    }

    /** The head publishes (to be confirmed: schools delegate it); 600 and 1,000 characters, as LSU takes them. */
    public static BulletinPolicy usual() {
        return new BulletinPolicy(EnumSet.of(Capacity.DIRECTION), 600, 1000);
    }

    public BulletinPolicy publishedBy(Set<Capacity> others) {
        return new BulletinPolicy(others, appreciation, synthesis);
    }

    public BulletinPolicy upTo(int characters, int charactersOfTheSynthesis) {
        return new BulletinPolicy(publishers, characters, charactersOfTheSynthesis);
    }
}
