using System.Net;
using System.Net.Sockets;

namespace Flags.Testing;

/// <summary>Ports of the loopback address that nobody listens at.</summary>
internal static class FreePort
{
    internal static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
