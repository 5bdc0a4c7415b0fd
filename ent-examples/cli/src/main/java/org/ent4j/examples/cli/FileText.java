package org.ent4j.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.ent4j.model.text.Label;

/** Why a file or a folder cannot be read or written. */
final class FileText {

    private FileText() {}

    static Label of(IOException failure) {
        var why = why(failure);
        var file = failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : "";
        return file.isEmpty() ? why : Label.of(file + " : " + why.fr(), file + ": " + why.en());
    }

    private static Label why(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Label.of(
                    "impossible à ouvrir ou à créer : absent, ou son dossier l'est",
                    "cannot be opened or made: it or its folder is not there");
        }
        if (failure instanceof AccessDeniedException) {
            return Label.of("accès refusé", "access denied");
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return Label.of("c'est un fichier ; attendu : un dossier", "this is a file; expected: a folder");
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return Label.of("le dossier n'est pas vide", "the folder is not empty");
        }
        var said = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
        return Label.of(
                "lecture ou écriture impossible (%s)".formatted(said),
                "cannot be read or written (%s)".formatted(said));
    }
}
