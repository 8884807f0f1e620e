package no.varde.web;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * How the program shall run.
 *
 * @param address where to listen; port 0 takes any free one
 * @param hostNames further names under which it answers, beside this machine's own local ones
 * @param data the folder in which it keeps everything
 * @param demo whether to load the fictional sample municipality
 * @param deadline the seconds within which a request with a body must be received and answered, 1 to 3600
 */
record Settings(InetSocketAddress address, List<String> hostNames, Path data, boolean demo, int deadline) {

    Settings {
        hostNames = List.copyOf(hostNames);
    }
}
