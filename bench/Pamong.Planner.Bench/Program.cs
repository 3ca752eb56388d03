using System.Diagnostics;
using Pamong.Planner;
foreach(var a in args){
var instance = InstanceFiles.Read(a);
var cpu = Process.GetCurrentProcess().TotalProcessorTime;
var watch = Stopwatch.StartNew();
var plan=PlanSolver.Solve(instance);
var t=watch.Elapsed.TotalSeconds;
var c=PlanChecker.Check(instance,plan);
Console.WriteLine($"{instance.Name} {plan.Status} {t:f2}s cpu {(Process.GetCurrentProcess().TotalProcessorTime-cpu).TotalSeconds:f2} obj {plan.Objective} bound {plan.Bound} gap {plan.GapOfObjective:p3} {plan.GapOfGain:p2} entitled {plan.Entitled} breaches {c.Breaches.Count} {c.Objective==plan.Objective} {string.Join(",",c.Breaches.Take(3))} {plan.ResultHash[..8]}");
}
