package org.ent4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The data of the sample with an account for everybody, imported once for all tests that ask for the folder. */
final class ImportedSample implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Path.class;
    }

    @Override
    public Path resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ImportedSample.class))
                .getOrComputeIfAbsent("folder", any -> Folder.imported(), Folder.class)
                .data();
    }

    /** Taken away when all tests are done. */
    record Folder(Path path) implements AutoCloseable {

        static Folder imported() {
            try {
                var folder = new Folder(Files.createTempDirectory("ent-sample"));
                SampleSchool.copyTo(folder.path);
                Run.ent("directory", "accounts", "apply", "--data", folder.data());
                return folder;
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        }

        Path data() {
            return path.resolve("data");
        }

        @Override
        public void close() throws IOException {
            try (var files = Files.walk(path)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
