package org.ent4j.catalogue.feed.gar;

/**
 * Where the files of a part end: after the object with which one has so many elements, its root counted. None is ever cut;
 * there is one file at least, be it without objects.
 */
public final class PartCut {

    private static final int ROOT = 1;

    private final int most;
    private int file;
    private int elements = ROOT;

    /** @param most elements, see {@link org.ent4j.catalogue.gar.GarPolicy#mostElements} */
    public PartCut(int most) {
        this.most = most;
    }

    /**
     * The number, from 0, of the file in which the next object stands.
     *
     * @param count of its elements
     */
    public int next(int count) {
        if (isFull()) {
            file++;
            elements = ROOT;
        }
        elements += count;
        return file;
    }

    /** Whether the file of the last object ends after it. */
    public boolean isFull() {
        return elements >= most && elements > ROOT;
    }

    /** How many files there are until now. */
    public int files() {
        return file + 1;
    }
}
