package org.ent4j.model.print;

/** What a plot is drawn as. */
public enum PlotFormat {
    /** Pixels. */
    PNG,
    /** One page of lines and shapes, which stays sharp at any size. */
    PDF
}
