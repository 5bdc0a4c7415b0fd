package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a sample go. */
public interface SampleOutput {

    /** A new file; the caller closes the stream. {@code path} has slashes and no {@code ..}. */
    OutputStream open(String path) throws IOException;
}
