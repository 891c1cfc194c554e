import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;

/** Serves the MongoDB protocol on a free port of the loopback: in memory, or from the file named by the argument. */
public final class MongoStandIn {
  public static void main(String[] arguments) throws Exception {
    H2Backend backend = arguments.length == 0 ? H2Backend.inMemory() : new H2Backend(arguments[0]);
    // Its own newest version has wire version 8, which the driver refuses; what the driver then sends, it understands.
    backend.version(new MongoVersion() {
      @Override public List<Integer> getVersionArray() { return List.of(5, 0, 0); }
      @Override public int getWireVersion() { return 13; }
    });
    MongoServer server = new MongoServer(backend);
    server.bind("127.0.0.1", 0);
    System.out.println("port " + server.getLocalAddress().getPort());
    System.out.flush();
    while (System.in.read() >= 0) { /* The pipe closes when whoever started this is gone, however it went. */ }
    server.shutdownNow();
    System.exit(0);
  }
}
