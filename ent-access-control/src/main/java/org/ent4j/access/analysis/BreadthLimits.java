package org.ent4j.access.analysis;

/**
 * From where on a rule without criteria is called too broad.
 *
 * @param structures how many structures it may open to everybody
 * @param percent how much of all operational people it may reach without naming a profil, from 0 to 100
 * @param people below so many operational people the percentage says nothing
 */
public record BreadthLimits(int structures, int percent, int people) {

    public static final BreadthLimits USUAL = new BreadthLimits(10, 50, 100);

    public BreadthLimits {
        if (structures < 0 || percent < 0 || percent > 100 || people < 0) {
            throw new IllegalArgumentException(
                    "%d structures, %d %%, %d people.\nMaybe a share was given as a fraction."
                            .formatted(structures, percent, people));
        }
    }
}
