package frontdesk.adapters.letter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all, also after a power cut. Until then it bears a name that begins with a dot.
 */
record AtomicFile(Path path) {
    boolean exists() {
        return Files.exists(path);
    }

    /** @throws IOException where the file is not there as it should be, such as for want of room */
    void write(byte[] content) throws IOException {
        Path unfinished = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeThrough(unfinished, content);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceName();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The new name is on the disk once its directory is; only POSIX systems let a directory be opened for that. */
    private void forceName() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel directory = FileChannel.open(path.toAbsolutePath().getParent())) {
                directory.force(true);
            }
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
