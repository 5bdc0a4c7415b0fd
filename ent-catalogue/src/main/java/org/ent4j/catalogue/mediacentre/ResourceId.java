package org.ent4j.catalogue.mediacentre;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a resource is known by, as its list writes it: mostly an ARK, {@code http://n2t.net/ark:/99999/r14xxxxxxxx} or
 * {@code ark:/49591/…}. Two writings of one ARK have the same {@link #key()}. One that ends in {@code .p} names a
 * family of resources.
 */
public record ResourceId(String value) {

    private static final Pattern ARK = Pattern.compile("(?i)^(?:.*[/:])??ark:/?([0-9a-z]{5,}/.+)$");

    public ResourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A resource has an id.\nMaybe a member of its list is empty.");
        }
    }

    public boolean isArk() {
        return ARK.matcher(value).matches();
    }

    /** A <i>mère de famille</i>. */
    public boolean isFamily() {
        return value.endsWith(".p");
    }

    /** The ARK without the name of a resolver, {@code ark:/99999/r14xxxxxxxx}; of what is no ARK, the text itself. */
    public String key() {
        var ark = ARK.matcher(value.strip());
        if (!ark.matches()) {
            return value.strip();
        }
        var name = ark.group(1);
        var slash = name.indexOf('/');
        return "ark:/" + name.substring(0, slash).toLowerCase(Locale.ROOT) + name.substring(slash);
    }

    @Override
    public String toString() {
        return value;
    }
}
